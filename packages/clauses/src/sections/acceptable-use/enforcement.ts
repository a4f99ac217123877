import { designation } from "../../designation.js";
import { list, phrase, phrasesOf } from "../../make-value.js";
import { defineSection } from "../../section.js";
import type { PhraseId } from "../../terms.js";
import type { Value } from "../../value.js";
import { places } from "./places.js";

/** How an acceptable-use policy is enforced. */
export const enforcement = defineSection("enforcement", {
  "enforcement-right": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }, settings) =>
      acceptableUse?.enforcement?.investigates && {
        document: designation(settings),
        places: places(acceptableUse),
      },
  },
  "enforcement-no-duty": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.enforcement?.noDuty,
  },
  "enforcement-discretion": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.enforcement?.discretion,
  },
  "enforcement-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => {
      const { removal, reports, cooperation } = acceptableUse?.enforcement ?? {};
      const measures = [removal?.actions, reports?.to, cooperation?.with];
      return measures.filter((measure) => Object.keys(measure ?? {}).length > 0).length > 0;
    },
  },
  "enforcement-removal": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }, settings) => {
      const removal = acceptableUse?.enforcement?.removal;
      const actions = anyOf(removal?.actions);
      if (!removal || !actions) return undefined;
      const others = removal.otherAgreements
        ? [phrase("other-agreements", { places: places(acceptableUse) })]
        : [];
      const rules = list([phrase("this-document", { document: designation(settings) }), ...others], "or");
      return rules && { actions, rules };
    },
  },
  "enforcement-reports": {
    topics: ["acceptable-use", "recipients.legal"],
    says: ({ acceptableUse }) => {
      const reports = acceptableUse?.enforcement?.reports;
      const authorities = anyOf(reports?.to);
      return (
        authorities && { authorities, content: list(phrasesOf([[reports?.customerData, "customer-data"]])) }
      );
    },
  },
  "enforcement-cooperation": {
    topics: ["acceptable-use", "recipients.legal"],
    says: ({ acceptableUse }, settings) => {
      const cooperation = acceptableUse?.enforcement?.cooperation;
      const authorities = anyOf(cooperation?.with);
      const document = designation(settings);
      const content = cooperation?.systemData ? phrase("system-data", { document }) : undefined;
      return authorities && { authorities, content };
    },
  },
});

function anyOf(ids: readonly PhraseId[] | undefined): Value | undefined {
  return list(
    ids?.map((id) => phrase(id)),
    "or",
  );
}
