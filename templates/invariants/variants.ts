import { ownTexts, type Policy } from "@policywright/schema";
import { checked } from "./checked.js";
import { fullModel } from "./full-model.js";
import { replaced } from "./paths.js";

/** The company that declares everything, declaring "no" where it can. */
export const denials: Policy = checked({
  ...fullModel,
  sale: {
    sells: false,
    shares: false,
    targetedAdvertising: false,
    sensitive: false,
    minors: { known: false },
    broker: false,
  },
  sensitiveData: { collected: false, traits: false, beyondPermitted: false, inferring: false },
  deidentifiedData: { used: false },
  healthData: { collected: false },
  children: {
    ...fullModel.children,
    directed: { public: false, recipients: false, identifiers: false, voiceFiles: false },
  },
  cookies: { used: false },
  trackers: {
    beacons: { used: false },
    emailTracking: false,
    thirdParties: false,
    acrossSites: false,
    ownAcrossSites: false,
  },
  signals: { doNotTrack: { honoured: false }, globalPrivacyControl: { honoured: false } },
  collection: { ...fullModel.collection, fromThirdParties: false, furtherPurposes: false },
  automatedDecisions: { made: false, profiling: false, modelTraining: false },
  marketing: { sent: false, thirdPartyUse: { disclosed: false, only: "unless-opt-out" } },
  links: { noControl: true, notCovered: true },
  style: { voice: "data-subject", numbering: "roman", dateFormat: "iso" },
});

const notGiven = { notGiven: true };
const hidden = {
  email: notGiven,
  phone: notGiven,
  form: notGiven,
  address: notGiven,
  announced: notGiven,
};

/** The company with contacts that it does not give, in lists, speaking of musicians. */
export const hiddenContacts: Policy = checked({
  ...fullModel,
  controller: {
    ...fullModel.controller,
    group: { name: "Lindgren Group", members: ["Lindgren Strings AB"] },
    jointControllers: {
      rental: { name: "Klangwerk Rental AG", responsibilities: "rentals", contact: { form: notGiven } },
    },
    representatives: { eu: { name: "Anna Berg", contact: { email: notGiven } } },
    dataProtectionOfficer: hidden,
  },
  scope: { ...fullModel.scope, websites: notGiven },
  contacts: Object.fromEntries(Object.keys(fullModel.contacts ?? {}).map((purpose) => [purpose, hidden])),
  cookies: {
    ...fullModel.cookies,
    consent: "browser",
    ownDomain: notGiven,
    choices: { place: "https://lindgren.example/cookies", refusal: "some-features-fail" },
  },
  account: { ...fullModel.account, selfService: { place: "your account settings", review: true } },
  rights: { ...fullModel.rights, underApplicableLaw: undefined },
  documents: { "privacy-policy": { updated: "2026-01-31" } },
  marketing: {
    ...fullModel.marketing,
    thirdPartyAdvertising: { paidAccount: { from: { label: "our shops" } } },
  },
  style: { voice: { noun: "musicians" }, forms: { purposes: "list", cookies: "list", recipients: "table" } },
});

/** The company with purposes listed by data, and facts without those that usually stand beside them. */
export const purposesByData: Policy = checked({
  ...fullModel,
  contacts: undefined,
  dataSubjects: undefined,
  purposes: { rental: fullModel.purposes?.rental },
  requests: { responseTimes: [{ period: { amount: 30, unit: "day" } }] },
  sources: {
    registers: { term: "public-register", purposes: ["identity-verification"], publiclyAccessible: true },
  },
  dataCategories: {
    ...fullModel.dataCategories,
    payment: { term: "payment", items: ["payment-card"] },
  },
  activities: {
    security: fullModel.activities?.security,
    rentals: { purposes: ["rental"], data: ["contact", "payment"] },
  },
  recipients: { analytics: fullModel.recipients?.analytics, banks: fullModel.recipients?.banks },
  retention: { longerByLaw: "required", longerFor: ["tax"] },
  disclosure: { onlyWithConsent: {} },
  style: { purposesBy: "data" },
});

/** The company with settings of its own for every kind of document. */
export const otherDocuments: Policy = checked({
  ...fullModel,
  documents: {
    "privacy-policy": {},
    "cookie-policy": edition("cookies", "cookies"),
    "notice-at-collection": edition("notice-at-collection", "dates"),
    "short-notice": edition("at-a-glance", "dates"),
    "acceptable-use-policy": edition("acceptable-use", "dates"),
  },
});

/** Settings of a document, all declared. */
function edition(path: string, section: string) {
  return {
    title: `What Lindgren says of ${path}`,
    designation: "notice",
    updated: "2026-02-01",
    effective: "2026-03-01",
    datePosition: "top",
    address: `https://lindgren.example/${path}`,
    sections: {
      order: [section],
      omit: ["changes"],
      headings: { [section]: "Words" },
    },
  } as const;
}

/** The company with every document in French; its words are in no language, so that those of the locale alone are French. */
export const inFrench: Policy = checked(
  ownTexts(fullModel).reduce<unknown>(
    (model, { path, text }) =>
      replaced(model, path, { fr: typeof text === "string" ? text : Object.values(text)[0] }),
    { ...fullModel, locales: ["fr"] },
  ),
);
