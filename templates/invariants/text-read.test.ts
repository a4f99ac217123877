import { en } from "@policywright/clauses/en";
import { markdown, plainText } from "@policywright/generator";
import { read } from "@policywright/linter";
import { expect, test } from "vitest";
import { templateModels } from "./models.js";

test.each(templateModels)("the plain text of %s has the sections of its Markdown", (_, policy) => {
  const document = "privacy-policy";
  const titles = (source: string, format: "markdown" | "text") =>
    read(source, { format }).sections.map(({ level, title }) => [level > 1, title.toLowerCase()]);
  expect(titles(plainText(policy, en, { document }), "text")).toEqual(
    titles(markdown(policy, en, { document }), "markdown"),
  );
});
