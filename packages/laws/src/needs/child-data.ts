import { eachOf } from "./each-of.js";
import { all, at, either, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

const directed = "children.directed";

/** What models declare of data collected from children under 13. */
export const needsOfChildData = {
  childOperators: {
    says: "name, address, telephone number and email address of everybody who collects data of children",
    look: ofOperators("name", "address", "phone", "email"),
  },
  childOperatorNames: { says: "the names of all operators", look: ofOperators("name") },
  childCategories: { says: "which data of children are collected", look: at(`${directed}.data`) },
  childPublication: { says: "whether children can make data public", look: at(`${directed}.public`) },
  childPurposes: { says: "what the data of children serve", look: at(`${directed}.purposes`) },
  childRecipients: { says: "who receives data of children", look: at(`${directed}.recipients`) },
  childRecipientPurposes: {
    says: "for what they receive data of children",
    look: at(`${directed}.recipientPurposes`),
  },
  childRetention: { says: "how long data of children are kept", look: at(`${directed}.retention`) },
  childRetentionReason: {
    says: "why data of children must be kept that long",
    look: at(`${directed}.retentionReason`),
  },
  childRetentionPeriod: {
    says: "the period after which data of children are deleted",
    look: either(at(`${directed}.retention.period`), at(`${directed}.retention.atMost`)),
  },
  childIdentifiers: {
    says: "for which operations identifiers of children are used",
    look: at(`${directed}.identifiers.purposes`),
  },
  childIdentifierMeans: {
    says: "what keeps identifiers of children from serving anything else",
    look: at(`${directed}.identifiers.means`),
  },
  childRecordings: {
    says: "that recordings of the voices of children serve their request only and are deleted",
    look: yesAt(`${directed}.voiceFiles`),
  },
  parentReview: {
    says: "that parents can see the data, and have them deleted",
    look: yesAt(`${directed}.review`),
  },
  parentRefusal: { says: "that parents can refuse further collection", look: yesAt(`${directed}.refuse`) },
  parentContact: { says: "how parents reach the controller", look: at("contacts.children") },
  separateConsent: {
    says: "whether parents can agree to collection without disclosure",
    look: at(`${directed}.separateConsent`),
  },
  childMinimum: {
    says: "that children give no more data than taking part needs",
    look: yesAt(`${directed}.noMoreThanNeeded`),
  },
  safeHarbour: { says: "the safe harbour programme", look: at(`${directed}.safeHarbour`) },
  noChildData: {
    says: "that data of children are not knowingly collected, and how it is reported",
    look: all(yesAt("children.notKnowinglyCollected"), yesAt("children.report")),
  },
} as const satisfies Readonly<Record<string, Need>>;

function ofOperators(...facts: readonly [string, ...string[]]): Look {
  const [first, ...others] = facts;
  return eachOf(
    `${directed}.operators`,
    (policy) => policy.children?.directed?.operators,
    (path) => all(at(`${path}.${first}`), ...others.map((fact) => at(`${path}.${fact}`))),
  );
}
