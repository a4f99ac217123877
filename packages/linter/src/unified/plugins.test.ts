import { PassThrough } from "node:stream";
import { loadLaw } from "@policywright/laws/load";
import { rehype } from "rehype";
import { remark } from "remark";
import { engine } from "unified-engine";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { documentRules } from "../rules/document/index.js";
import { type PluginOptions, rehypePolicywright, remarkPolicywright } from "./index.js";

const today = "2026-06-30";
const markdown = "# Privacy Policy\n\nWe collect the the names of visitors.\n\nWrite to [email protected].\n";

function about(file: VFile, rule: string) {
  return file.messages.find(({ ruleId }) => ruleId === rule);
}

test("gives the messages of Markdown their place, rule, page and mend", async () => {
  const file = await remark()
    .use(remarkPolicywright, { today, pages: "https://policywright.example/rules/" })
    .process({ path: "privacy.md", value: markdown });
  expect(about(file, "doubled-word")).toMatchObject({
    name: "privacy.md:3:12-3:19",
    source: "policywright",
    line: 3,
    actual: "the the",
    expected: ["the"],
    url: "https://policywright.example/rules/doubled-word.md",
    note: expect.stringContaining(documentRules.find(({ id }) => id === "doubled-word")?.fix ?? "missing"),
  });
  expect(about(file, "contact-obfuscated")).toMatchObject({ line: 5, fatal: true });
  expect(String(file)).toContain("We collect the the names");
});

test("finds in HTML what it finds in Markdown", async () => {
  const html =
    "<h1>Privacy Policy</h1>\n<p>We collect the the names.</p>\n<p>Write to [email protected].</p>\n";
  const file = await rehype().use(rehypePolicywright, { today }).process(html);
  expect(about(file, "doubled-word")).toMatchObject({ line: 2, url: undefined });
  expect(about(file, "contact-obfuscated")).toMatchObject({ line: 3 });
});

test("leads from a requirement to the text of its law", async () => {
  const gdpr = await loadLaw("gdpr");
  const file = await remark()
    .use(remarkPolicywright, { today, laws: [gdpr], pages: "https://policywright.example" })
    .process("# Privacy Policy\n\nWe collect names of people in the European Union under the GDPR.\n");
  const missing = file.messages.filter(({ ruleId }) => ruleId?.startsWith("gdpr"));
  expect(missing.length).toBeGreaterThan(3);
  expect(new Set(missing.map(({ url }) => url))).toEqual(new Set([gdpr.url]));
});

test("takes the configuration of rules", async () => {
  const config = { rules: { "doubled-word": "off", "contact-obfuscated": "advice" } } as const;
  const file = await remark().use(remarkPolicywright, { today, config }).process(markdown);
  expect(about(file, "doubled-word")).toBeUndefined();
  expect(about(file, "contact-obfuscated")?.fatal).toBeUndefined();
});

test.each([undefined, {}, { today: "tomorrow" }])(
  "asks for a day instead of looking at a clock: %j",
  (options) => {
    const processor = remark().use(remarkPolicywright, options as PluginOptions); // As plain JavaScript may.
    expect(() => processor.freeze()).toThrow(
      /expected the day on which documents are looked at.*no clock.*today/,
    );
  },
);

test("runs where remark-cli runs it, and makes it fail", async () => {
  const file = new VFile({ path: "privacy.md", value: markdown });
  const streamError = new PassThrough();
  const code = await new Promise((ended, failed) => {
    engine(
      {
        processor: remark().use(remarkPolicywright, { today }),
        files: [file],
        streamError,
        streamOut: new PassThrough(),
      },
      (error, status) => (error ? failed(error) : ended(status)),
    );
  });
  expect(code).toBe(1);
  expect(streamError.read()?.toString()).toMatch(/3:12-3:19.*doubled-word\s+policywright/);
});

test("is silent where the linter is", async () => {
  const value =
    "<!-- policywright-disable-next-line doubled-word -- the name of the band -->\nWe like The The.\n";
  const file = await remark().use(remarkPolicywright, { today }).process(value);
  expect(about(file, "doubled-word")).toBeUndefined();
});
