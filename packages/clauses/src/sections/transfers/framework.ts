import { designation } from "../../designation.js";
import { link, list, named, phrase } from "../../make-value.js";
import type { SectionCode } from "../../section.js";

type Transfers = SectionCode<"transfers">;

/** Clauses of part in the EU-US Data Privacy Framework. */
export const framework: Pick<Transfers, Extract<keyof Transfers, `framework-${string}`>> = {
  "framework-participation": {
    topics: ["data-privacy-framework", "transfers.safeguards"],
    says: ({ dataPrivacyFramework: framework }) => {
      const frameworks = list(framework?.frameworks.map((id) => phrase(`framework-${id}`)));
      const companies = list(framework?.entities?.map((name) => named(name)));
      return frameworks && { frameworks, companies };
    },
  },
  "framework-principles": {
    topics: ["data-privacy-framework"],
    says: ({ dataPrivacyFramework }) => dataPrivacyFramework?.principles,
  },
  "framework-principles-govern": {
    topics: ["data-privacy-framework"],
    says: ({ dataPrivacyFramework }, settings) =>
      dataPrivacyFramework?.principlesGovern && { document: designation(settings) },
  },
  "framework-liability": {
    topics: ["data-privacy-framework"],
    says: ({ dataPrivacyFramework }) => dataPrivacyFramework?.onwardLiability,
  },
  "framework-disclosure": {
    topics: ["data-privacy-framework", "recipients.legal"],
    says: ({ dataPrivacyFramework }) => dataPrivacyFramework?.disclosure,
  },
  "framework-recourse": {
    topics: ["data-privacy-framework", "rights.complaint"],
    says: ({ dataPrivacyFramework: framework }) =>
      framework?.recourse && {
        body: named(framework.recourse.name),
        website: framework.recourse.website === undefined ? undefined : link(framework.recourse.website),
      },
  },
  "framework-authorities": {
    topics: ["data-privacy-framework", "rights.complaint"],
    says: ({ dataPrivacyFramework }) => dataPrivacyFramework?.authoritiesAdvise,
  },
  "framework-enforcement": {
    topics: ["data-privacy-framework"],
    says: ({ dataPrivacyFramework: framework }) =>
      framework?.enforcement !== undefined && { agency: phrase(framework.enforcement) },
  },
  "framework-arbitration": {
    topics: ["data-privacy-framework", "rights.complaint"],
    says: ({ dataPrivacyFramework }) => dataPrivacyFramework?.arbitration,
  },
};
