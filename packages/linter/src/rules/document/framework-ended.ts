import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

/** Names of what ended, with what took its place. */
const ended: Readonly<Record<string, string>> = {
  "privacy-shield": "the EU-US Data Privacy Framework, an adequacy decision or standard contractual clauses",
  "safe-harbor": "the EU-US Data Privacy Framework, an adequacy decision or standard contractual clauses",
  "uk-dpa-1984": "the UK GDPR and the Data Protection Act 2018",
  "uk-dpa-1998": "the UK GDPR and the Data Protection Act 2018",
  "directive-95-46": "the GDPR",
};
/** Words that say that it ended, or that something else of the same name is meant. */
const past =
  /\b(?:invalid\w{0,6}|ended|no longer|former(?:ly)?|replac\w{1,6}|repeal\w{0,3}|struck|previous(?:ly)?|expired|superseded|not rely|once|was|were|until|children|coppa|ftc|de-identif\w{1,8}|hipaa)\b/i;

export const frameworkEnded: DocumentRule = {
  id: "framework-ended",
  title: "Law or framework that has ended",
  summary:
    "Finds Safe Harbor, the Privacy Shield, the Data Protection Acts 1984 and 1998 and Directive 95/46 named as if in force.",
  topics: ["transfers.safeguards"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "What rests on a law or a framework that has ended rests on nothing, and tells readers that nobody has looked since.",
  fix: "Name what is relied on today.",
  source: "GDPR Art. 94(1); CJEU C-362/14 and C-311/18; DPA 1998 Sch. 16; DPA 2018 Sch. 19",

  *check(reading) {
    const named = new Set<string>();
    for (const { law, from, to } of reading.laws) {
      const instead = Object.hasOwn(ended, law) ? ended[law] : undefined;
      if (instead === undefined || named.has(law)) continue;
      const sentence = sentenceAt(reading, from);
      if (sentence && past.test(reading.textOf(sentence))) continue;
      named.add(law);
      const words = quoted(reading.textOf({ from, to }));
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\`, which has ended, expected ${instead}`,
      };
    }
  },

  examples: [
    {
      title: "finds a framework that the court struck down",
      text: "Our transfers to the United States rest on the Privacy Shield.\n",
      finds: [
        {
          quote: "Privacy Shield",
          message:
            "Unexpected `Privacy Shield`, which has ended, expected the EU-US Data Privacy Framework, an adequacy decision or standard contractual clauses",
        },
      ],
    },
    {
      title: "finds a law that was repealed",
      text: "You have rights under the Data Protection Act 1998.\n",
      finds: [
        {
          quote: "Data Protection Act 1998",
          message:
            "Unexpected `Data Protection Act 1998`, which has ended, expected the UK GDPR and the Data Protection Act 2018",
        },
      ],
    },
    {
      title: "finds a law that was repealed before that",
      text: "We are registered under the Data Protection Act 1984.\n",
      finds: [
        {
          quote: "Data Protection Act 1984",
          message:
            "Unexpected `Data Protection Act 1984`, which has ended, expected the UK GDPR and the Data Protection Act 2018",
        },
      ],
    },
    {
      title: "lets what is said to have ended pass",
      text: "The Privacy Shield is invalid, so we use standard contractual clauses.\n",
      finds: [],
    },
  ],
};
