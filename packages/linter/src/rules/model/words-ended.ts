import type { ModelRule } from "../../model-rule.js";

/** Name of a law or framework, the day on which it ended, and what took its place. */
const ended: readonly (readonly [name: string, on: string, instead: string])[] = [
  ["Safe Harbor", "2015-10-06", "the Data Privacy Framework"],
  ["Privacy Shield", "2020-07-16", "the Data Privacy Framework"],
  ["Data Protection Act 1998", "2018-05-25", "the Data Protection Act 2018"],
  ["Directive 95/46", "2018-05-25", "the GDPR"],
];

export const wordsEnded: ModelRule = {
  id: "words-ended",
  title: "Law or framework that has ended, in words of your own",
  summary:
    "Finds Safe Harbor, the Privacy Shield, the Data Protection Act 1998 and Directive 95/46 in texts of the author’s.",
  topics: ["data-privacy-framework", "governance"],
  severity: "error",
  why: "What follows a law or a framework that has ended follows nothing, and people are told that they are protected by it.",
  fix: "Name what holds today, or remove the text.",
  source:
    "Case C-362/14 (Schrems), Case C-311/18 (Schrems II); Art. 94(1) GDPR; Data Protection Act 2018 Sch. 19",

  *check(_, { today, reading }) {
    for (const { path, value } of reading.values()) {
      if (typeof value !== "string" || path.startsWith("lint.")) continue;
      const words = value.toLowerCase();
      for (const [name, on, instead] of ended) {
        if (!words.includes(name.toLowerCase()) || today < on) continue;
        yield { path, message: `Unexpected ${name}, which ended on ${on}, expected ${instead}` };
      }
    }
  },

  examples: [
    {
      title: "finds a self-assessment against principles that have ended",
      policy: { governance: { selfAssessment: { conformity: ["the Safe Harbor Principles"] } } },
      finds: [
        {
          path: "governance.selfAssessment.conformity[0]",
          message: "Unexpected Safe Harbor, which ended on 2015-10-06, expected the Data Privacy Framework",
        },
      ],
    },
    {
      title: "lets laws that are in force pass",
      policy: { scope: { services: ["advice on the Data Protection Act 2018"] } },
      finds: [],
    },
    {
      title: "lets the reason of an exception pass",
      policy: { lint: { rules: { placeholder: { severity: "off", reason: "A notice on Safe Harbor." } } } },
      finds: [],
    },
    {
      title: "lets Privacy Shield pass while it was in force",
      policy: { scope: { services: ["advice on the Privacy Shield"] } },
      today: "2019-05-01",
      finds: [],
    },
  ],
};
