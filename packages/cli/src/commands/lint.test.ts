import { expect, test } from "vitest";
import { model, workplace } from "../testing/workplace.js";

const today = ["--today", "2026-06-30"];
const wrong = { ...model, audience: { regions: ["US-AL"] }, security: { transmissionAtOwnRisk: true } };
const broken = { ...wrong, consent: { presumedFrom: ["visit"] } };

test("finds nothing in a model that is in order", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  const { code, out, err } = await place.run("lint", ...today);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^policy\.json\n {2}Held to no law; .*\n\nNothing was found\.\n$/u);
  expect((await place.run("lint", "--quiet", ...today)).out).toBe("Nothing was found.\n");
});

test("says to which laws it held each model and document, and why", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify({ ...model, audience: { regions: ["eea"] } }));
  place.write("policy.md", "# Privacy Policy\n\nWe process your name under the GDPR.\n");
  const both = ["lint", "policy.json", "policy.md", ...today];
  const { out } = await place.run(...both);
  expect(out).toMatch(/^policy\.json\n {2}Held to .*GDPR because the services address people in `eea`\.$/mu);
  expect(out).toMatch(/^policy\.md\n {2}Held to ePrivacy and GDPR because the document suggests so;/mu);
  expect((await place.run("lint", "policy.md", "--model", "policy.json", ...today)).out).toMatch(
    /^policy\.md\n {2}Held to .*GDPR because the services address people in `eea`\.$/mu,
  );
  const json = await place.run(...both, "--law", "ccpa", "--quiet", "--format", "json");
  const named = { id: "ccpa", short: "CCPA", status: "complete", by: "option", because: "`--law` says so" };
  expect(JSON.parse(json.out).files).toMatchObject([{ laws: [named] }, { laws: [named] }]);
});

test("says that disclosures are looked for in English only", async () => {
  const place = workplace();
  place.write("policy.md", "# Politique de confidentialité\n\nNous traitons votre nom selon le GDPR.\n");
  const { err } = await place.run("lint", "policy.md", "--locale", "fr", "--law", "gdpr", ...today);
  expect(err).toMatch(/^In `fr`, only what needs no words is found.* in English only\.\n$/u);
  expect((await place.run("lint", "policy.md", "--law", "gdpr", ...today)).err).toBe("");
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
  const old = await place.run(...known);
  expect(old.code).toBe(0);
  expect(old.out).toMatch(/\n\nNothing was found\.\n$/u);
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

test("begins with the rules that the configuration of the project names, unless an option does", async () => {
  const place = workplace();
  place.write(
    "policy.md",
    `# Privacy Policy\n\n${"We keep the data that you give us and more, ".repeat(12)}.\n`,
  );
  const found = async (...options: string[]) =>
    (await place.run("lint", "policy.md", ...options, ...today)).out;
  expect(await found()).not.toContain("sentence-long");
  place.write("policywright.config.yaml", "lint: { preset: strict }\n");
  expect(await found()).toContain("sentence-long");
  expect(await found("--preset", "recommended")).not.toContain("sentence-long");
});

test("refuses a preset that there is not, and says where", async () => {
  const place = workplace();
  place.write("policywright.config.yaml", "lint:\n  preset: strickt\n  rules: { a: never }\n");
  const { code, err } = await place.run("lint", "policy.md", ...today);
  expect(code).toBe(2);
  expect(err).toContain(
    "policywright.config.yaml:2:3: lint.preset\n  Unexpected `strickt`, expected `recommended`, `strict` or the id of a law\n  Did you mean `strict`?",
  );
  expect(err).toContain("policywright.config.yaml:3:12: lint.rules.a");
  place.write("policywright.config.yaml", "lint: { preset: [gdpr] }\n");
  expect((await place.run("lint", "policy.md", ...today)).err).toContain("docs/laws lists the laws");
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
  expect(err).toContain("Write `export default { lint: { preset:");
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

test("takes files of any ending for documents where it is told their form", async () => {
  const place = workplace();
  place.write("POLICY", doubled);
  place.write("policy.json", JSON.stringify(model));
  const { out } = await place.run("lint", "POLICY", "policy.json", "--as", "md", ...today);
  expect(out).toMatch(/^policy\.json$/mu);
  expect(out.slice(out.indexOf("POLICY"))).toContain("doubled-word");
  const { code, err } = await place.run("lint", "POLICY", ...today);
  expect(code).toBe(2);
  expect(err).toContain("Unexpected file without ending, expected one of `.ts`");
  expect(err).toContain("or with `--as`");
});

test.each([
  ["policy.md", " \n", "Check that it is the file that you mean."],
  ["policy.html", "<body><div id=app></div><script>go()</script></body>", "If scripts fill the page"],
])("refuses %s without words, of which silence would say nothing", async (file, text, fix) => {
  const place = workplace();
  place.write(file, text);
  const { code, err } = await place.run("lint", file, ...today);
  expect(code).toBe(2);
  expect(err).toContain(`${file}\n  Unexpected document without words, expected a policy\n  ${fix}`);
});

test.each([
  [["--model", "policy.json"], "Unexpected `--model` without a document, expected one that is held to it"],
  [["policy.md", "--locale", "english"], "Unexpected `english` for `--locale`, expected a language tag"],
  [["--law", "gdrp"], "Unexpected `gdrp` for `--law`, expected one of"],
  [["--law", "gdrp"], "Did you mean `gdpr`?"],
  [["--law", "?"], "Choose from `apple-app-store`, "],
])("refuses %j", async (words, message) => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  place.write("policy.md", doubled);
  const { code, err } = await place.run("lint", ...words, ...today);
  expect(code).toBe(2);
  expect(err).toContain(message);
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
