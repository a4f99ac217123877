import { expect, test } from "vitest";
import { model, workplace } from "../testing/workplace.js";

const today = ["--today", "2026-06-30"];
const wrong = { ...model, audience: { regions: ["US-AL"] }, security: { transmissionAtOwnRisk: true } };
const broken = { ...wrong, consent: { presumedFrom: ["visit"] } };

test("finds nothing in a model that is in order", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  expect(await place.run("lint", ...today)).toEqual({ code: 0, out: "Nothing was found.\n", err: "" });
});

test("names line, column and path in TypeScript, JSON and YAML", async () => {
  const place = workplace();
  const json = JSON.stringify(broken, null, 2);
  place.write(
    "a/policy.ts",
    `import { definePolicy } from "policywright";\nexport default definePolicy(${json});\n`,
  );
  place.write("b/policy.json", json);
  place.write(
    "c/policy.yaml",
    "controller: { name: Example }\nconsent:\n  presumedFrom: [visit]\ndocuments: { privacy-policy: {} }\n",
  );
  const { code, out } = await place.run("lint", "a", "b", "c", "--quiet", ...today);
  expect(code).toBe(1);
  expect(out).toMatch(/^a\/policy\.ts\n {2}\d+:5 consent\.presumedFrom {2}error$/mu);
  expect(out).toMatch(/^b\/policy\.json\n {2}\d+:5 consent\.presumedFrom {2}error$/mu);
  expect(out).toMatch(/^c\/policy\.yaml\n {2}3:3 consent\.presumedFrom {2}error$/mu);
});

test("exits with 1 for errors, and for more warnings than are let pass", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(wrong));
  expect((await place.run("lint", ...today)).code).toBe(0);
  expect((await place.run("lint", "--max-warnings", "0", ...today)).code).toBe(1);
  place.write("policy.json", JSON.stringify(broken));
  expect((await place.run("lint", ...today)).code).toBe(1);
});

test("refuses a number of warnings that is none", async () => {
  const { code, err } = await workplace().run("lint", "--max-warnings", "few");
  expect(code).toBe(2);
  expect(err).toContain("Unexpected `few` for `--max-warnings`, expected a number");
});

test("leaves alone what the baseline holds, and finds what is new", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(wrong));
  expect((await place.run("lint", "--update-baseline", ...today)).err).toBe(
    "Wrote policywright-baseline.json.\n",
  );
  const known = ["lint", "--baseline", "policywright-baseline.json", "--max-warnings", "0", ...today];
  expect(await place.run(...known)).toMatchObject({ code: 0, out: "Nothing was found.\n" });
  place.write("policy.json", JSON.stringify(broken));
  const { code, out } = await place.run(...known);
  expect(code).toBe(1);
  expect(out).toContain("consent-presumed");
  expect(out).not.toContain("security-own-risk");
});

test("refuses a baseline that is none", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  place.write("old.json", "[]");
  expect((await place.run("lint", "--baseline", "old.json")).err).toContain("expected a baseline");
  expect((await place.run("lint", "--baseline", "none.json")).err).toContain("Unexpected missing file");
});

test("weighs rules as the configuration of the project wants them", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(broken));
  place.write("policywright.config.yaml", "lint:\n  rules:\n    consent-presumed: advice\n");
  expect((await place.run("lint", ...today)).code).toBe(0);
});

test("refuses a configuration that is not as it must be, and says where", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  place.write("policywright.config.yaml", "lint:\n  rules:\n    consent-presumed: never\n");
  const { code, err } = await place.run("lint", ...today);
  expect(code).toBe(2);
  expect(err).toContain("policywright.config.yaml:3:5: lint.rules.consent-presumed");
});

test("says which exceptions of the project are misspelt, past or without a reason, and where", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  place.write(
    "policywright.config.yaml",
    `lint:
  rules:
    consent-presumd: warning
    security-own-risk: "off"
    doubled-word: { severity: "off", reason: Until the site is new., until: 2026-06-29 }
    gdpr-13-2-a: warning
`,
  );
  const { code, out } = await place.run("lint", "--max-warnings", "0", ...today);
  expect(code).toBe(1);
  expect(out).toContain("policywright.config.yaml\n  3:5 lint.rules.consent-presumd  advice\n");
  expect(out).toContain("Did you mean `consent-presumed`?");
  expect(out).toContain("  4:5 lint.rules.security-own-risk  warning\n");
  expect(out).toContain("  5:5 lint.rules.doubled-word  warning\n");
  expect(out).toContain("0 errors, 2 warnings, 1 advice.");
});

test("names the keys of a configuration where one is misspelt, and what a module of it exports", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  place.write("policywright.config.yaml", "lint:\n  rule: {}\n");
  expect((await place.run("lint", ...today)).err).toContain(
    "policywright.config.yaml:2:3: lint.rule\n  Unexpected key `rule`, expected one that the model has here\n  Did you mean `rules`?",
  );
  place.write("policywright.config.mjs", "export const rules = {};\n");
  const { err } = await place.run("lint", ...today);
  expect(err).toContain("Unexpected exports `rules`, expected a default export");
  expect(err).toContain("Write `export default { lint: {");
});

test("says that it mends no model", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(broken));
  const { code, err } = await place.run("lint", "--fix", ...today);
  expect(code).toBe(1);
  expect(err).toContain("`--fix` mends documents only");
});

test("holds a model to laws that are named", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify({ ...model, requests: { free: false } }));
  expect((await place.run("lint", "--law", "gdpr", ...today)).out).toContain("request-fee");
  expect((await place.run("lint", "--law", "ccpa", ...today)).out).not.toContain("request-fee");
});

test("writes forms for other programs, to a file as well", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(broken));
  const { out } = await place.run("lint", "--format", "json", ...today);
  expect(JSON.parse(out).files[0].file).toBe("policy.json");
  await place.run("lint", "--format", "sarif", "--out", "out/findings.sarif", ...today);
  expect(JSON.parse(place.read("out/findings.sarif")).version).toBe("2.1.0");
});

test("describes rules on documents in SARIF as well", async () => {
  const place = workplace();
  place.write("policy.md", doubled);
  const { out } = await place.run("lint", "policy.md", "--format", "sarif", ...today);
  expect(JSON.parse(out).runs[0].tool.driver.rules).toContainEqual(
    expect.objectContaining({ id: "doubled-word", name: expect.any(String) }),
  );
});

const doubled = "# Privacy Policy\n\nWe keep the the data for a year.\n";

test("finds what is wrong in a document, and needs no model for it", async () => {
  const place = workplace();
  place.write("policy.md", doubled);
  const { out } = await place.run("lint", "policy.md", ...today);
  expect(out).toMatch(/^policy\.md\n/u);
  expect(out).toMatch(/^ {2}3:\d+ +\w+$/mu);
  expect(out).toContain("doubled-word");
});

test("mends in a document what has one safe mend", async () => {
  const place = workplace();
  place.write("policy.md", doubled);
  const { out } = await place.run("lint", "policy.md", "--fix", ...today);
  expect(out).not.toContain("doubled-word");
  expect(place.read("policy.md")).toBe("# Privacy Policy\n\nWe keep the data for a year.\n");
});

test("lints models and documents together", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(broken));
  place.write("policy.html", "<main><h1>Privacy Policy</h1><p>We keep the the data.</p></main>");
  const { code, out } = await place.run("lint", "policy.json", "policy.html", ...today);
  expect(code).toBe(1);
  expect(out).toContain("consent-presumed");
  expect(out).toContain("doubled-word");
});

test("refuses a document that is not there, and to mend standard input", async () => {
  const place = workplace();
  expect((await place.run("lint", "policy.txt", ...today)).err).toContain("Unexpected missing file");
  expect((await place.run("lint", "-", "--fix", "--as", "md", ...today)).err).toContain(
    "Unexpected `--fix` for standard input, expected a file",
  );
});

test("holds a document to the law that it names, and says that this was assumed", async () => {
  const place = workplace();
  place.write("policy.md", "# Privacy Policy\n\nWe process your name and email address under the GDPR.\n");
  const { code, out } = await place.run("lint", "policy.md", ...today);
  expect(code).toBe(1);
  expect(out).toMatch(/gdpr-13-/u);
  expect(out).toMatch(/assumed|taken/u);
});

test("holds a published page to its model, and names the fact behind what was changed by hand", async () => {
  const place = workplace();
  place.write(
    "policy.json",
    JSON.stringify({
      ...model,
      security: { storedIn: ["NO"] },
      documents: { "privacy-policy": { updated: "2026-05-01" } },
    }),
  );
  await place.run("generate");
  const page = place
    .read("documents/en/privacy-policy.html")
    .replace("<body>", "<body><nav><a href='/'>Home</a></nav>");
  place.write("live.html", page);
  const hold = ["lint", "live.html", "--model", "policy.json", "--law", "gdpr", ...today];
  expect((await place.run(...hold)).out).not.toContain("statement-");
  place.write("live.html", page.replace("Norway", "Sweden"));
  const { code, out } = await place.run(...hold);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^ {2}\d+:\d+ security\.storedIn\[0\] {2}error\n {4}Unexpected `[^`]*Sweden`, expected `[^`]*Norway`$/mu,
  );
  expect(out.match(/statement-/gu)).toHaveLength(1);
});

test("mends the date of a published page that its model knows", async () => {
  const place = workplace();
  place.write(
    "policy.json",
    JSON.stringify({ ...model, documents: { "privacy-policy": { updated: "2026-05-01" } } }),
  );
  await place.run("generate");
  const page = place.read("documents/en/privacy-policy.md");
  place.write("live.md", page.replace("1 May 2026", "9 May 2026"));
  await place.run("lint", "live.md", "--model", "policy.json", "--fix", ...today);
  expect(place.read("live.md")).toBe(page);
});
