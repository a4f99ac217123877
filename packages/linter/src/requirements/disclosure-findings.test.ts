import { loadLaw } from "@policywright/laws/load";
import { parsePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { lintDocument } from "../lint-document.js";
import { read } from "../reading/read.js";
import { documentRules } from "../rules/document/index.js";
import { lawsShown } from "./laws-shown.js";

const today = "2026-06-30";
const rules = Object.fromEntries(documentRules.map(({ id }) => [id, "off"] as const));
const gdpr = await loadLaw("gdpr");
const texas = { ...(await loadLaw("us-tx-tdpsa")), status: "partial" } as const;

const text = `# Privacy Policy

Harbour Ltd, 1 Quay, Leith, is the controller. Write to privacy@harbour.example to use your rights.

We collect your name and email address to answer you, on the basis of your consent.
`;

function ids(source: string, options: object = {}): readonly string[] {
  const held = { format: "markdown", today, laws: [gdpr], config: { rules }, ...options } as const;
  return lintDocument(source, held).map(({ rule }) => rule);
}

describe("without a model", () => {
  test("names requirements that bind everybody, or that the text shows to bind", () => {
    expect(ids(text)).toEqual(expect.arrayContaining(["gdpr-13-2-a", "gdpr-13-2-d", "gdpr-13-2-c"]));
  });

  test("says nothing of what the text does not show", () => {
    for (const id of ["gdpr-13-1-b", "gdpr-13-1-f-fact", "gdpr-13-1-d", "gdpr-14-2-f"])
      expect(ids(text)).not.toContain(id);
  });

  test("says nothing of what the text discloses", () => {
    expect(ids(text)).not.toContain("gdpr-13-1-c-basis");
    expect(ids(`${text}\nWe keep your name for two years.\n`)).not.toContain("gdpr-13-2-a");
  });

  test("says what was looked for, at the first words of the document", () => {
    const found = lintDocument(text, { format: "markdown", today, laws: [gdpr], config: { rules } });
    const retention = found.find(({ rule }) => rule === "gdpr-13-2-a");
    expect(retention).toMatchObject({ severity: "error", quote: "Privacy Policy" });
    expect(retention?.message).toBe(
      "Unexpected silence, expected the document to state how long the data of each activity are kept",
    );
    expect(retention?.why).toContain("Sentences about “Retention period” were looked for.");
  });

  test("says that a law is assumed where nobody said that it binds", () => {
    const options = { format: "markdown", today, laws: [gdpr], assumed: true, config: { rules } } as const;
    const [first] = lintDocument(text, options);
    expect(first?.why).toContain("Nobody said which laws bind; the GDPR is taken");
  });

  test("weighs a law that is not checked yet a step less", () => {
    const options = {
      format: "markdown",
      today,
      laws: [texas],
      config: { preset: "strict", rules },
    } as const;
    expect(lintDocument(text, options).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("with a model", () => {
  const parsed = parsePolicy({
    controller: { name: "Harbour Ltd" },
    audience: { regions: ["eea"] },
    collection: { ways: ["direct"] },
    documents: { "privacy-policy": {} },
  });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  const model = parsed.policy;

  test("lets its facts decide what binds", () => {
    expect(ids(text, { model })).toContain("gdpr-13-2-a");
    expect(ids(text, { model })).not.toContain("gdpr-13-2-c");
  });

  test("looks for what only another document carries in that document", () => {
    expect(ids(text.replace("Privacy Policy", "Cookie Policy"), { model })).toEqual([]);
  });
});

test("findings can be switched off by configuration and by comments", () => {
  expect(ids(text, { config: { rules: { ...rules, "gdpr-13-2-a": "off" } } })).not.toContain("gdpr-13-2-a");
  const comment = "<!-- policywright-disable gdpr-13-2-a -- nothing is kept -->\n\n";
  expect(ids(comment + text)).not.toContain("gdpr-13-2-a");
});

test("a document without words lacks nothing", () => {
  expect(ids("")).toEqual([]);
});

describe("laws that a text shows", () => {
  const shown = (words: string) => lawsShown(read(words, { format: "text" }));

  test("are those that it names, with those that are meant along with them", () => {
    expect(shown("We process data under the GDPR.\n")).toEqual(["eprivacy", "gdpr"]);
    expect(shown("The Data Protection Act 2018 applies.\n")).toEqual(["uk-gdpr", "uk-pecr"]);
  });

  test("are none where it names neither law nor readers", () => {
    expect(shown("We collect your name.\n")).toEqual([]);
  });
});
