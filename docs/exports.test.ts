import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as clauses from "@policywright/clauses";
import * as generator from "@policywright/generator";
import * as laws from "@policywright/laws";
import * as linter from "@policywright/linter";
import * as plugins from "@policywright/linter/unified";
import * as schema from "@policywright/schema";
import * as cli from "policywright";
import { expect, test } from "vitest";
import { root } from "./pages.js";

/** Each vocabulary is an export; the README speaks of them together. */
const vocabularies = new Set<unknown>(Object.values(schema.vocabularies));

test.each(Object.entries({ schema, laws, clauses, generator, linter: { ...linter, ...plugins }, cli }))(
  "the README of %s names all that it exports",
  (name, exported) => {
    const readme = readFileSync(join(root, "packages", name, "README.md"), "utf8");
    const code = [...readme.matchAll(/`[^`\n]+`/g)].join(" ");
    const unnamed = Object.entries(exported)
      .filter(([, value]) => !vocabularies.has(value))
      .map(([key]) => key)
      .filter((key) => !new RegExp(`\\b${key}\\b`).test(code));
    expect(unnamed).toEqual([]);
  },
);
