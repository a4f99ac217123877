import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { html, markdown } from "@policywright/generator";
import type { Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { editionsOf } from "./invariants/documents.js";

const companies = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, "policy.ts")),
);

/** Path below `documents` → the document that the model gives. */
function given(policy: Policy): Record<string, string> {
  return Object.fromEntries(
    editionsOf(policy).flatMap(({ document, text }) => [
      [`${text.locale}/${document}.html`, html(policy, text, { document, page: true })],
      [`${text.locale}/${document}.md`, markdown(policy, text, { document })],
    ]),
  );
}

/** Paths of all files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

describe.each(companies)("%s", async (company) => {
  const { default: policy }: { default: Policy } = await import(`./${company}/policy.ts`);
  const documents = given(policy);
  const folder = join(import.meta.dirname, company, "documents");

  test("has the documents that its model gives, and no other", () => {
    expect(filesBelow(folder).sort()).toEqual(Object.keys(documents).sort());
  });

  test.each(Object.entries(documents))("gives %s, byte for byte", (path, text) => {
    expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  });
});
