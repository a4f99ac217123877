import type { Policy } from "@policywright/schema";
import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const promiseConsentOnly: ModelRule = {
  id: "promise-consent-only",
  title: "Disclosure “only with your consent” that has exceptions",
  summary: "Finds the promise to disclose data only with consent beside disclosures that need none.",
  topics: ["recipients", "recipients.basis"],
  severity: "error",
  why: "A promise that the same policy breaks misleads people, and authorities treat it as unfair or deceptive.",
  fix: "Limit the promise to what it is kept for, or remove `disclosure.onlyWithConsent`.",
  source: "Art. 5(1)(a) GDPR; Directive 2005/29/EC Art. 6; 15 U.S.C. § 45(a)",

  *check(policy) {
    const { disclosure } = policy;
    if (disclosure?.onlyWithConsent === undefined) return;
    const legal = disclosure.onlyWithConsent.unlessLaw === true;
    const excused = legal ? ["consent", ...lawGrounds] : ["consent"];
    const grounds = (disclosure.grounds ?? []).filter(
      (ground) => typeof ground !== "string" || !excused.includes(ground),
    );
    const exceptions = [
      ...(grounds.length > 0 ? ["`disclosure.grounds`"] : []),
      ...(disclosure.authorities !== undefined && !legal ? ["`disclosure.authorities`"] : []),
      ...(disclosure.policeInstead !== undefined ? ["`disclosure.policeInstead`"] : []),
      ...(disclosure.corporateTransactions === true ? ["`disclosure.corporateTransactions`"] : []),
      ...unconsented(policy),
    ];
    if (exceptions.length === 0) return;
    yield {
      path: "disclosure.onlyWithConsent",
      message: `Unexpected promise to disclose data only with consent beside ${listOf(exceptions)}, expected no disclosure without it`,
    };
  },

  examples: [
    {
      title: "finds grounds that need no consent",
      policy: { disclosure: { onlyWithConsent: {}, grounds: ["law", "fraud"] } },
      finds: [
        {
          path: "disclosure.onlyWithConsent",
          message:
            "Unexpected promise to disclose data only with consent beside `disclosure.grounds`, expected no disclosure without it",
        },
      ],
    },
    {
      title: "lets a recipient pass to whom people consent",
      policy: {
        disclosure: { onlyWithConsent: { unlessLaw: true }, grounds: ["law"] },
        recipients: { mailer: { name: "Example Mail Ltd" } },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: { purposes: ["mailings"], data: ["contact"], legalBasis: "consent", recipients: ["mailer"] },
        },
      },
      finds: [],
    },
  ],
};

const lawGrounds: readonly string[] = [
  "law",
  "legal-process",
  "authority-request",
  "police",
  "public-bodies",
];
/** Recipients that nothing says people consent to. */
function unconsented(policy: Policy): string[] {
  const activities = Object.values(policy.activities ?? {});
  return Object.keys(policy.recipients ?? {})
    .filter((id) => {
      const through = activities.filter(({ recipients = [] }) => recipients.some((one) => one === id));
      return through.length === 0 || through.some(({ legalBasis }) => legalBasis !== "consent");
    })
    .map((id) => `\`recipients.${id}\``);
}
