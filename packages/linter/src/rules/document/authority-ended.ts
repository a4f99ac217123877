import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Severity } from "../../finding.js";

/** An authority that bears another name since a day, or gave way to another one. */
interface Ended {
  readonly name: string;
  readonly since: `${number}-${number}-${number}`;
  readonly now: string;
  /** What else its sentence must hold, where others bear the name. */
  readonly beside?: RegExp;
  readonly severity?: Severity;
}

const europe = "2018-05-25";
const apd = "the Data Protection Authority";
const ended: readonly Ended[] = [
  { name: "Irish Data Protection Commissioner", since: europe, now: "the Data Protection Commission" },
  {
    name: "Office of the Data Protection Commissioner",
    since: europe,
    now: "the Data Protection Commission",
    beside: /\b(?:Ireland|Irish|Dublin|Portlaoise|Portarlington)\b/,
  },
  { name: "Belgian Privacy Commission", since: europe, now: apd },
  {
    name: "Commission for the Protection of Privacy",
    since: europe,
    now: apd,
    beside: /\bBelgi|\bBrussels\b/,
  },
  { name: "Commission de la protection de la vie privée", since: europe, now: apd },
  {
    name: "College bescherming persoonsgegevens",
    since: "2016-01-01",
    now: "the Autoriteit Persoonsgegevens",
  },
  { name: "Dutch Data Protection Agency", since: "2016-01-01", now: "the Autoriteit Persoonsgegevens" },
  { name: "Datainspektionen", since: "2021-01-01", now: "Integritetsskyddsmyndigheten (IMY)" },
  { name: "Swedish Data Inspection", since: "2021-01-01", now: "the Authority for Privacy Protection (IMY)" },
  { name: "GIODO", since: europe, now: "the President of the Personal Data Protection Office (UODO)" },
  {
    name: "Inspector General for Personal Data Protection",
    since: europe,
    now: "the President of the Personal Data Protection Office (UODO)",
  },
  { name: "Data Protection Registrar", since: "2001-01-30", now: "the Information Commission" },
  {
    name: "Information Commissioner’s Office",
    since: "2026-09-30",
    now: "the Information Commission",
    severity: "advice",
  },
];
const past = /\b(?:former(?:ly)?|previous(?:ly)?|until|replac\w{1,6}|succe\w{1,8}|now|was|were|then)\b/i;

export const authorityEnded: DocumentRule = {
  id: "authority-ended",
  title: "Authority that has ended",
  summary: "Finds supervisory authorities by names that they no longer bear.",
  topics: ["rights.complaint"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  why: "Complaints go astray, and readers learn that nobody has looked at the text for years.",
  fix: "Name the authority by its present name and website.",
  source: "GDPR Art. 13(2)(d), Art. 77(1)",

  *check(reading, { today }) {
    for (const { name, since, now, beside, severity } of ended) {
      if (today < since) continue;
      const from = placeOf(reading.text, name);
      if (from === -1) continue;
      const sentence = sentenceAt(reading, from);
      const words = sentence ? reading.textOf(sentence) : "";
      if (past.test(words) || (beside && !beside.test(words))) continue;
      yield {
        range: { from, to: from + name.length },
        message: `Unexpected \`${name}\`, which has another name since ${since}, expected ${now}`,
        ...(severity && { severity }),
      };
    }
  },

  examples: [
    {
      title: "finds the Irish authority by its old name",
      text: "You can complain to the Irish Data Protection Commissioner.\n",
      finds: [
        {
          quote: "Irish Data Protection Commissioner",
          message:
            "Unexpected `Irish Data Protection Commissioner`, which has another name since 2018-05-25, expected the Data Protection Commission",
        },
      ],
    },
    {
      title: "lets the name of its day pass",
      today: "2026-09-01",
      text: "You can complain to the Information Commissioner’s Office.\n",
      finds: [],
    },
    {
      title: "lets a former name pass that is called so",
      today: "2026-11-01",
      text: "You can complain to the Information Commission, formerly the Information Commissioner’s Office.\n",
      finds: [],
    },
  ],
};

/** Where a name stands, with either apostrophe. */
function placeOf(text: string, name: string): number {
  const from = text.indexOf(name);
  return from === -1 && name.includes("’") ? text.indexOf(name.replace("’", "'")) : from;
}
