import { en } from "@policywright/clauses/en";
import type { Law } from "@policywright/laws";
import { type Policy, parsePolicy } from "@policywright/schema";
import { expect, test } from "vitest";
import { generate } from "../generate.js";
import { toMarkdown } from "../outputs/markdown.js";
import { coverageCsv } from "./coverage-csv.js";
import { coverageReport } from "./coverage-report.js";
import { coverageTree } from "./coverage-tree.js";
import { spokenStatements } from "./spoken-statements.js";

/** A law that nobody made. */
const law: Law = {
  id: "law",
  name: "Law that nobody made",
  short: "Law",
  binds: "law",
  cited: { law: "Law", provision: "Art. 1 Law" },
  url: "https://law.example",
  places: ["eea"],
  status: "complete",
  requirements: [
    {
      id: "law-purposes",
      cite: "Art. 1 Law",
      title: "Purposes",
      requires: "Tell why.",
      topics: ["data.purposes"],
      documents: ["privacy-policy"],
      severity: "error",
      checked: "text",
      when: "always",
      needs: "purposes",
    },
    {
      id: "law-bases",
      cite: "Art. 2 Law",
      title: "Legal bases",
      requires: "Tell on what basis.",
      topics: ["legal-basis"],
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "memory",
      when: "always",
      needs: "legalBases",
    },
  ],
  rights: [
    {
      id: "law-access",
      right: "access",
      name: "Access",
      cite: "Art. 3 Law",
      requires: "Tell.",
      checked: "text",
    },
  ],
};

const policy = checked({
  controller: { name: "=Example" },
  audience: { regions: ["FR"], laws: { exempt: { dsa: "we run no platform" } } },
  dataCategories: { contact: { term: "contact" } },
  activities: { orders: { purposes: ["payment"], data: ["contact"] } },
  documents: { "privacy-policy": {} },
});

function checked(input: unknown): Policy {
  const parsed = parsePolicy(input);
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const report = (laws: readonly Law[] = [law]) => coverageReport(policy, en, { today: "2026-06-01", laws });

test("a requirement that is met quotes what says it", () => {
  const [purposes] = report().laws[0]?.rows ?? [];
  expect(purposes).toMatchObject({ id: "law-purposes", answer: { status: "met" } });
  expect(purposes?.said.map(({ document, words }) => `${document}: ${words}`)).toEqual([
    "privacy-policy: We process your personal data for the purposes below.",
    "privacy-policy: Processing payments, Contact data",
  ]);
});

test("a quotation has no space between a link and the full stop after it", () => {
  const linked = checked({
    controller: { name: "Example" },
    scope: { websites: ["shop.example"] },
    contacts: { questions: { email: "privacy@shop.example" } },
    documents: { "privacy-policy": {} },
  });
  const words = [...spokenStatements(generate(linked, en, { document: "privacy-policy" })).values()];
  expect(words.filter((quote) => quote.includes("shop.example"))).not.toEqual([]);
  expect(words.filter((quote) => / [.,]/u.test(quote))).toEqual([]);
});

test("as Markdown, the report is a memo that counsel can read", () => {
  expect(toMarkdown(coverageTree(report()))).toMatchInlineSnapshot(`
    "# Coverage: =Example

    What the law asked on 2026-06-01, and what the model and its documents say of it. This is no legal advice: it holds facts that were declared against data on laws, and counsel judges the rest.

    ## Law that nobody made

    Law: 1 met, 2 missing, 0 undecided, 0 do not apply.

    | Requirements | Status | Ground |
    | - | - | - |
    | Purposes (Art. 1 Law) | Met | “We process your personal data for the purposes below.” “Processing payments, Contact data” |
    | Legal bases (Art. 2 Law, warning, not read in the text of the law) | Missing | Declare the legal basis of each activity: \`activities.orders.legalBasis\`. |

    | Rights | Status | Ground |
    | - | - | - |
    | Access (Art. 3 Law) | Missing | Declare the right: \`rights.granted.access\`. |

    Declared not to bind: dsa (\`audience.laws.exempt.dsa\`).
    "
  `);
});

test("of a law that is not checked yet, the report claims nothing", () => {
  const memo = toMarkdown(coverageTree(report([{ ...law, status: "partial" }])));
  expect(memo).toContain("nothing is claimed for its 3 requirements and rights");
  expect(memo).not.toContain("Met");
});

test("as comma-separated values, the report has a row for each requirement and right", () => {
  expect(coverageCsv([report()])).toMatchInlineSnapshot(`
    "controller,law,kind,id,citation,title,severity,status,ground,statements,checked
    '=Example,Law,requirement,law-purposes,Art. 1 Law,Purposes,error,Met,"“We process your personal data for the purposes below.” “Processing payments, Contact data”",privacy-policy#purposes-lead privacy-policy#purposes-by-purpose:orders,text
    '=Example,Law,requirement,law-bases,Art. 2 Law,Legal bases,warning,Missing,Declare the legal basis of each activity: activities.orders.legalBasis.,,memory
    '=Example,Law,right,law-access,Art. 3 Law,Access,,Missing,Declare the right: rights.granted.access.,,text
    "
  `);
});

test("no cell of a spreadsheet becomes a formula", () => {
  const formula = { ...law, short: "=1+1" };
  expect(coverageCsv([report([formula])])).toContain(",'=1+1,");
});
