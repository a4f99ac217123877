import { expect, test } from "vitest";
import { type Workplace, workplace } from "../testing/workplace.js";

const model = {
  controller: { name: "Example Ltd" },
  contacts: { questions: { email: "privacy@example.org" } },
  dataCategories: { email: { term: "email-address" } },
  recipients: { mailer: { name: "Mailer Inc.", data: ["email"], purposes: ["communication"] } },
  documents: { "privacy-policy": { updated: "2026-03-31" } },
};

/** A folder with a model and its documents. */
async function generated(): Promise<Workplace> {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  await place.run("generate");
  return place;
}

/** Line on which a text stands, from 1. */
function lineOf(text: string, words: string): number {
  return text.split("\n").findIndex((line) => line.includes(words)) + 1;
}

test.each(["md", "html"])("says what a line of %s rests on", async (ending) => {
  const place = await generated();
  const path = `documents/en/privacy-policy.${ending}`;
  const { code, out, err } = await place.run("explain", `${path}:${lineOf(place.read(path), "Mailer Inc.")}`);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /^documents\/en\/privacy-policy\.md:\d+ {2}recipients-entry:mailer\n {2}.*Mailer Inc\./,
  );
  expect(out).toMatch(/^ {2}clause {2}recipients-entry \(revision [\da-f]{6}\), in section recipients$/m);
  expect(out).toContain('recipients.mailer.name = "Mailer Inc."');
  expect(out).toMatch(/^ {2}topics {2}recipients/m);
});

test.each(["recipients.mailer", "recipients.mailer.name", "recipients-entry", "recipients-entry:mailer"])(
  "says what rests on %s",
  async (name) => {
    const place = await generated();
    const { code, out } = await place.run("explain", name);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("recipients-entry:mailer\n"),
    });
  },
);

test("explains a whole document", async () => {
  const place = await generated();
  const { out } = await place.run("explain", "documents/en/privacy-policy.md", "--json");
  const clauses = JSON.parse(out).sayings.map(({ clause }: { clause: string }) => clause);
  expect(clauses).toContain("dates-updated");
  expect(clauses).toContain("recipients-entry");
});

test("explains what follows a heading or a blank line", async () => {
  const place = await generated();
  const { code, out, err } = await place.run("explain", "documents/en/privacy-policy.md:1");
  expect({ code, err }).toEqual({
    code: 0,
    err: "Line 1 says nothing of its own; this is what stands next to it.\n",
  });
  expect(out).toContain("dates-updated");
});

test("notes that a document is not what the model gives", async () => {
  const place = await generated();
  place.write("policy.json", JSON.stringify({ ...model, controller: { name: "Sample Ltd" } }));
  const { err } = await place.run("explain", "documents/en/privacy-policy.md:3");
  expect(err).toContain("The document is not what the model gives");
});

test.each([
  ["a fact on which nothing rests", "$schema", 1, "No statement rests on `$schema`."],
  ["a clause that is not said", "cookies-use", 1, "Nothing is said under `cookies-use`"],
  ["a misspelt name", "recipient-entry", 2, "Did you mean `recipients-entry`?"],
  ["a misspelt path", "recipients.mailre", 2, "Did you mean `recipients.mailer`?"],
  [
    "a document that is not there",
    "documents/en/nothing.md:3",
    2,
    "Unexpected missing file, expected a document",
  ],
  [
    "a file that is no document",
    "./policy.json",
    2,
    "Unexpected file, expected a document in Markdown or HTML",
  ],
  [
    "a line that is not there",
    "documents/en/privacy-policy.md:999",
    2,
    "Unexpected line 999, expected one from 1 to",
  ],
])("says so of %s", async (_, word, code, message) => {
  const place = await generated();
  place.write("policy.json", JSON.stringify({ $schema: "./policy.schema.json", ...model }));
  const outcome = await place.run("explain", word);
  expect(outcome).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
});

test("finds the model above the document, or takes the one that is named", async () => {
  const place = workplace();
  place.write("legal/facts.json", JSON.stringify(model));
  await place.run("generate", "legal/facts.json");
  const word = "legal/documents/en/privacy-policy.md:3";
  expect((await place.run("explain", word)).err).toContain("Unexpected folder without a model");
  expect((await place.run("explain", word, "--model", "legal/facts.json")).out).toContain("dates-updated");
  place.write("legal/policy.json", JSON.stringify(model));
  expect((await place.run("explain", word)).out).toContain(
    "legal/documents/en/privacy-policy.md:3  dates-updated",
  );
});
