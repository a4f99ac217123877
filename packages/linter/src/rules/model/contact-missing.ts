import type { ModelRule } from "../../model-rule.js";

export const contactMissing: ModelRule = {
  id: "contact-missing",
  title: "Contact that is announced, but missing",
  summary: "Finds places that send people to a contact that is not declared.",
  topics: ["contact", "rights.how-to-exercise"],
  severity: "error",
  why: "People are told to write to somebody, and there is no address.",
  fix: "Declare the contact in `contacts`.",
  source: "Art. 12(2), Art. 13(1)(a) GDPR",

  *check(policy) {
    const {
      contacts = {},
      marketing,
      children,
      acceptableUse,
      support,
      requests,
      controller,
      rights,
      complaints,
      security,
    } = policy;
    const announced: readonly (readonly [boolean | undefined, string, string])[] = [
      [
        Object.keys(rights?.granted ?? {}).length > 0 &&
          contacts.rights === undefined &&
          contacts.questions === undefined,
        "rights.granted",
        "contacts.rights",
      ],
      [
        marketing?.optOut?.byContact && contacts.marketing === undefined,
        "marketing.optOut.byContact",
        "contacts.marketing",
      ],
      [children?.report && contacts.children === undefined, "children.report", "contacts.children"],
      [
        acceptableUse?.reporting?.duty && contacts["acceptable-use"] === undefined,
        "acceptableUse.reporting.duty",
        "contacts.acceptable-use",
      ],
      [support?.dataAccess && contacts.support === undefined, "support.dataAccess", "contacts.support"],
      [
        support?.survey?.optOut && contacts.surveys === undefined,
        "support.survey.optOut",
        "contacts.surveys",
      ],
      [
        complaints?.questions && contacts.complaints === undefined,
        "complaints.questions",
        "contacts.complaints",
      ],
      [
        security?.answersReports && contacts.security === undefined && contacts.questions === undefined,
        "security.answersReports",
        "contacts.security",
      ],
      [
        requests?.toOfficer !== undefined && controller.dataProtectionOfficer === undefined,
        "requests.toOfficer",
        "controller.dataProtectionOfficer",
      ],
    ];
    for (const [isMissing, path, contact] of announced) {
      if (isMissing)
        yield {
          path,
          message: `Unexpected reference to a contact that is not declared, expected \`${contact}\``,
          fix: `Declare \`${contact}\`.`,
        };
    }
  },

  examples: [
    {
      title: "finds an opt-out by contact without one",
      policy: { marketing: { sent: true, optOut: { byContact: true } } },
      finds: [
        {
          path: "marketing.optOut.byContact",
          message: "Unexpected reference to a contact that is not declared, expected `contacts.marketing`",
        },
      ],
    },
    {
      title: "lets a declared contact pass",
      policy: {
        marketing: { sent: true, optOut: { byContact: true } },
        contacts: { marketing: { email: "news@example.org" } },
      },
      finds: [],
    },
  ],
};
