import { expect, test } from "vitest";
import { workplace } from "../testing/workplace.js";

const policy =
  "# Privacy policy\n\nWe do not sell your personal data.\n\nWe use cookies to remember your settings.\n";

test("prints the topics of a document for programs, with line and denial", async () => {
  const place = workplace();
  place.write("policy.md", policy);
  const { code, out, err } = await place.run("topics", "policy.md", "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { topics } = JSON.parse(out);
  expect(topics).toContainEqual({
    id: "ccpa.sale-statement",
    evidence: [{ quote: "We do not sell your personal data.", line: 3, affirmed: false }],
  });
  expect(topics.map(({ id }: { id: string }) => id)).toContain("cookies");
});

test("reads standard input, and prints a table", async () => {
  const place = workplace({ input: "<p>We use cookies.</p>" });
  const { code, out } = await place.run("topics", "-", "--format", "html");
  expect(code).toBe(0);
  expect(out).toMatch(/^topic +sentences +line +first sentence\n/);
  expect(out).toMatch(/^cookies +1 +1 +We use cookies\.$/m);
});

test("says so of a text that is no policy", async () => {
  const { out } = await workplace({ input: "Once upon a time." }).run("topics", "-", "-f", "txt");
  expect(out).toBe("No topic of a privacy policy was found.\n");
});

test.each([
  ["no document", [], "Unexpected end, expected a document"],
  ["a missing file", ["nothing.md"], "Unexpected missing file, expected a document"],
  ["an unknown form", ["-"], "Unexpected document of unknown form"],
])("refuses %s", async (_, words, message) => {
  const { code, err } = await workplace().run("topics", ...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
