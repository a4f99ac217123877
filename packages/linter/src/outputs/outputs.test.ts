import type { LawId } from "@policywright/laws";
import { describe, expect, test } from "vitest";
import type { Lack } from "../finding.js";
import { lacking } from "../requirements/lacking.js";
import { modelRules } from "../rules/model/index.js";
import { toCheckstyle } from "./checkstyle.js";
import { toGitHub } from "./github.js";
import type { HeldLaw } from "./held-law.js";
import { joined } from "./joined.js";
import { toJson } from "./json.js";
import { toJUnit } from "./junit.js";
import type { LintedFile, PlacedFinding } from "./linted-file.js";
import { toPretty } from "./pretty.js";
import { toSarif } from "./sarif.js";

const ended: PlacedFinding = {
  rule: "transfer-ended",
  severity: "error",
  message: "Unexpected safeguard `privacy-shield`, expected <one> & only one",
  why: "It is invalid: 100%.",
  fix: "Name another, or none.",
  path: "transfers.help.safeguard",
  place: { line: 7, column: 5 },
};

const missing = (law: "gdpr" | "uk-gdpr", checked: boolean): PlacedFinding => ({
  rule: `${law}-basis`,
  severity: checked ? "error" : "warning",
  message: "The model does not declare the legal basis of each activity",
  why: "Why.",
  fix: "Declare it.",
  path: "activities.orders.legalBasis",
  requirements: [{ law, id: `${law}-basis`, cite: `Art. 13 ${law}`, checked }],
});

const held = (id: LawId, short: string, status: HeldLaw["status"]): HeldLaw => ({
  id,
  short,
  status,
  by: "region",
  because: "the services address people in `eea`",
  fact: "audience.regions[0]",
});

const files: readonly LintedFile[] = [
  { file: "legal docs/policy.ts", findings: [ended, missing("uk-gdpr", false), missing("gdpr", true)] },
  { file: "empty.json", findings: [] },
];

test("people read what several laws ask for alike once, with the heaviest weight", () => {
  expect(toPretty(files)).toBe(`legal docs/policy.ts
  7:5 transfers.help.safeguard  error
    Unexpected safeguard \`privacy-shield\`, expected <one> & only one
    It is invalid: 100%.
    Name another, or none.
    transfer-ended
  activities.orders.legalBasis  error
    The model does not declare the legal basis of each activity
    Asked by Art. 13 uk-gdpr (unchecked); Art. 13 gdpr
    Declare it.
    gdpr-basis uk-gdpr-basis

2 errors, 0 warnings.`);
});

describe("what a requirement asks for along with others", () => {
  const access = { says: "the right of access", paths: ["rights.granted.access"] };
  const erasure = { says: "the right to erasure", paths: ["rights.granted.erasure"] };
  const portability = { says: "the right to portability", paths: ["rights.granted.portability"] };
  const asking = (cite: string, ...lacks: readonly Lack[]): PlacedFinding => ({
    rule: cite,
    severity: "error",
    message: "",
    ...lacking(lacks),
    why: `${cite} demands it.`,
    fix: "",
    requirements: [{ law: "gdpr", id: cite, cite, checked: true }],
  });
  const told = (...findings: readonly PlacedFinding[]) =>
    joined(findings).map(({ message, requirements = [], also = [] }) => [
      message.replace("The model does not declare ", ""),
      requirements.map(({ cite }) => cite).join("; "),
      also.length,
    ]);

  test("is told with what others ask for alone", () => {
    expect(told(asking("13", access), asking("15", erasure), asking("14", access, erasure))).toEqual([
      ["the right of access, expected at `rights.granted.access`", "13; 14", 0],
      ["the right to erasure, expected at `rights.granted.erasure`", "15; 14", 0],
    ]);
  });

  test("is told apart as far as nobody else asks for it", () => {
    expect(told(asking("14", access, erasure, portability), asking("13", access))).toEqual([
      ["the right of access, expected at `rights.granted.access`", "14; 13", 0],
      [
        "the right to erasure, expected at `rights.granted.erasure`; nor the right to portability, expected at `rights.granted.portability`",
        "14",
        1,
      ],
    ]);
  });

  test("stays one where nobody asks for a part of it", () => {
    const elsewhere = { ...access, paths: ["rights.granted.know"] };
    expect(told(asking("14", access, erasure), asking("13", elsewhere))).toHaveLength(2);
  });

  test("is one result for each requirement in SARIF and in JSON", () => {
    const files = [{ file: "a.ts", findings: [asking("13", access), asking("14", access, erasure)] }];
    expect(JSON.parse(toSarif(files, { version: "1.2.3", rules: [] })).runs[0].results).toHaveLength(2);
    expect(JSON.parse(toJson(files)).files[0].findings).toHaveLength(2);
  });
});

test("a terminal obeys no words of others", () => {
  const findings = [{ ...ended, message: "Unexpected \u001B]0;title\u0007" }];
  expect(toPretty([{ file: "policy.ts", findings }])).not.toMatch(/\p{Cc}(?<!\n)/u);
});

test("nothing found is said in a sentence", () => {
  expect(toPretty([{ file: "policy.ts", findings: [] }])).toBe("Nothing was found.");
});

test("people read to which laws a file was held, and why, also where nothing was found", () => {
  const laws = [
    held("gdpr", "GDPR", "complete"),
    held("eprivacy", "ePrivacy", "complete"),
    { ...held("ca-pipeda", "PIPEDA", "partial"), by: "model", because: "the model says so" } as const,
  ];
  expect(toPretty([{ file: "policy.ts", laws, findings: [] }])).toBe(`policy.ts
  Held to GDPR and ePrivacy because the services address people in \`eea\`; to PIPEDA (in part) because the model says so.

Nothing was found.`);
});

test("people read how to name laws where there are none", () => {
  expect(toPretty([{ file: "policy.ts", laws: [], findings: [] }])).toContain(
    "policy.ts\n  Held to no law; name some with `--law`, or in a model regions in `audience.regions`.\n",
  );
});

test("of many laws people read those that are complete by name", () => {
  const partial = (["us-ut-ucpa", "us-or-ocpa", "us-mt-mcdpa", "us-ct-ctdpa"] as const).map((id) =>
    held(id, id, "partial"),
  );
  const laws = [...partial, ...partial, held("gdpr", "GDPR", "complete")];
  expect(toPretty([{ file: "policy.ts", laws, findings: [] }])).toContain(
    "Held to GDPR and 8 others (in part) because",
  );
});

test("programs read which laws a file was held to", () => {
  const laws = [held("gdpr", "GDPR", "complete")];
  const file: LintedFile = { file: "a b.ts", laws, findings: [] };
  expect(JSON.parse(toJson([file]))).toEqual({ files: [file] });
  const [run] = JSON.parse(toSarif([file, file], { version: "1.2.3", rules: [] })).runs;
  expect(run.artifacts).toEqual([
    { location: { uri: "a%20b.ts" }, roles: ["analysisTarget"], properties: { laws } },
  ]);
});

test("GitHub gets one command a finding, with what would end it escaped", () => {
  const [first, ...others] = toGitHub(files).split("\n");
  expect(first).toBe(
    "::error file=legal docs/policy.ts,line=7,col=5,title=transfer-ended at transfers.help.safeguard::Unexpected safeguard `privacy-shield`, expected <one> & only one.%0AIt is invalid: 100%25.%0AName another, or none.",
  );
  expect(others).toHaveLength(2);
});

test("Checkstyle gets XML in which words are words", () => {
  const xml = toCheckstyle(files);
  expect(xml).toContain('<file name="legal docs/policy.ts"><error line="7" column="5" severity="error"');
  expect(xml).toContain("expected &#x3C;one> &#x26; only one");
  expect(xml).toContain('<file name="empty.json"></file>');
});

test("JUnit gets a test for each finding, and one that passes for a file without", () => {
  const xml = toJUnit(files);
  expect(xml).toContain('<testsuites name="policywright lint" tests="4" failures="3">');
  expect(xml).toContain('<testcase classname="empty.json" name="lint"></testcase>');
});

test("SARIF has each rule once, addresses without spaces, and no fix that changes nothing", () => {
  const log = JSON.parse(toSarif(files, { version: "1.2.3", rules: modelRules }));
  const [{ tool, results }] = log.runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    "transfer-ended",
    "uk-gdpr-basis",
    "gdpr-basis",
  ]);
  expect(results[0]).toMatchObject({
    ruleId: "transfer-ended",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "legal%20docs/policy.ts" },
          region: { startLine: 7, startColumn: 5 },
        },
        logicalLocations: [{ fullyQualifiedName: "transfers.help.safeguard" }],
      },
    ],
    partialFingerprints: { "policywright/v1": "transfer-ended at transfers.help.safeguard" },
  });
  expect(results.some((result: object) => "fixes" in result)).toBe(false);
});

test("SARIF has the edits of a document as one change of it", () => {
  const point = { line: 1, column: 1, offset: 0 };
  const span = { start: point, end: { line: 1, column: 4, offset: 3 } };
  const { place: _, path: __, ...rest } = ended;
  const finding = { ...rest, span, edits: [{ span, text: "The" }] };
  const log = JSON.parse(
    toSarif([{ file: "policy.md", findings: [finding] }], { version: "1.2.3", rules: [] }),
  );
  expect(log.runs[0].results[0].fixes[0].artifactChanges).toEqual([
    {
      artifactLocation: { uri: "policy.md" },
      replacements: [
        {
          deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
          insertedContent: { text: "The" },
        },
      ],
    },
  ]);
});
