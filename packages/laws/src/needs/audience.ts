import { localesOf } from "@policywright/schema";
import { preferably, unsaid } from "./each-of.js";
import { all, at, either, yesAt } from "./look.js";
import type { Need } from "./need.js";

/** Marketing, children, and how the document itself is given. */
export const needsOfAudience = {
  marketingRecipients: {
    says: "to whom alone marketing is sent, and how people stop it",
    look: all(at("marketing.onlyTo"), at("marketing.optOut")),
  },
  marketingOptOut: {
    says: "where people stop marketing",
    look: either(
      at("contacts.marketing"),
      yesAt("marketing.optOut.unsubscribeLink"),
      yesAt("marketing.optOut.unsubscribeInstructions"),
      yesAt("marketing.optOut.byCall"),
    ),
  },
  childVersion: { says: "a version for children", look: at("children.version") },
  childConsent: {
    says: "from which age children consent alone, and how parents consent",
    look: all(at("children.age"), at("children.directed.consent")),
  },
  updateDate: {
    says: "when the document was last updated",
    look: at("documents.privacy-policy.updated"),
  },
  changeNotice: { says: "how people are told of changes", look: at("changes.notice") },
  review: {
    says: "how often the document is reviewed, or that compliance is",
    look: either(at("changes.reviewedEvery"), at("governance.selfAssessment"), yesAt("governance.reviews")),
  },
  address: {
    says: "where the document is published",
    look: unsaid((policy) =>
      policy.documents["privacy-policy"] === undefined
        ? at("documents.cookie-policy.address")(policy)
        : preferably(at("documents.privacy-policy.address"), at("documents.cookie-policy.address"))(policy),
    ),
  },
  shortNotice: {
    says: "a short notice as first layer",
    look: unsaid(at("documents.short-notice")),
  },
  languages: {
    says: "documents in each language of the services",
    look: (policy) => {
      const locales = localesOf(policy).map((locale) => locale.split("-")[0]);
      const lacking = (policy.audience?.languages ?? []).some(
        (language) => !locales.includes(language.split("-")[0]),
      );
      return { declared: [], missing: lacking ? ["locales"] : [] };
    },
  },
} as const satisfies Readonly<Record<string, Need>>;
