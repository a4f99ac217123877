import type { TopicId } from "@policywright/laws";
import type { FactName } from "@policywright/schema";

/**
 * Facts that a text shows without a model, by the topics that it affirms: one of them is enough.
 *
 * What a text can leave unsaid, such as transfers or an officer, is shown only where it speaks of it.
 * A fact that is not here is never taken for granted.
 */
export const factsShown: Readonly<Partial<Record<FactName, readonly TopicId[]>>> = {
  collectsFromPerson: ["data.categories", "collection.occasions"],
  usesCookies: ["cookies"],
  storesOnDevices: ["cookies"],
  storesUnneeded: ["third-party-tracking"],
  embedsThirdParties: ["third-party-tracking"],
  hasRecipients: ["recipients"],
  usesConsent: ["legal-basis.consent"],
  usesContract: ["legal-basis.contract"],
  usesLegitimateInterests: ["legal-basis.legitimate-interests"],
  allowsObjection: ["legal-basis.legitimate-interests"],
  allowsObjectionForReasons: ["legal-basis.legitimate-interests"],
  allowsPortability: ["legal-basis.consent", "legal-basis.contract"],
  transfersOutsideEea: ["transfers"],
  transfersOutsideUk: ["transfers"],
  marketsDirectly: ["purpose.marketing"],
  marketsElectronically: ["purpose.marketing"],
  hasJointControllers: ["joint-controllers"],
};
