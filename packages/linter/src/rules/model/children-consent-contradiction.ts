import type { ModelRule } from "../../model-rule.js";

export const childrenConsentContradiction: ModelRule = {
  id: "children-consent-contradiction",
  title: "Minors not wanted, and admitted",
  summary: "Finds the denial of data of minors beside minors who use the services with a guardian’s consent.",
  topics: ["children"],
  severity: "warning",
  why: "Who lets minors use a service with their parents’ consent knows that it has their data.",
  fix: "Remove `guardianConsents`, or the denial.",
  source: "Art. 5(1)(a), Art. 8 GDPR; 16 CFR § 312.2",

  *check({ children }) {
    const denial = children === undefined ? undefined : denials.find((one) => children[one] === true);
    const admission =
      children?.guardianConsents === true
        ? "guardianConsents"
        : children?.directed !== undefined
          ? "directed"
          : undefined;
    if (denial !== undefined && admission !== undefined)
      yield {
        path: `children.${denial}`,
        message: `Unexpected \`${denial}\` beside \`${admission}\`, expected one of both`,
      };
  },

  examples: [
    {
      title: "finds minors who are admitted",
      policy: { children: { age: 18, notKnowinglySolicited: true, guardianConsents: true } },
      finds: [
        {
          path: "children.notKnowinglySolicited",
          message: "Unexpected `notKnowinglySolicited` beside `guardianConsents`, expected one of both",
        },
      ],
    },
    {
      title: "lets a denial pass",
      policy: { children: { age: 13, notDirected: true, notKnowinglyCollected: true } },
      finds: [],
    },
  ],
};

const denials = [
  "notKnowinglyCollected",
  "notKnowinglyKept",
  "notKnowinglySolicited",
  "notDirected",
] as const;
