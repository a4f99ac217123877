import { facts, type Policy } from "@policywright/schema";
import { all, at, each, either, listed, noAt, some, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

const optOutWay = either(at("sale.optOut"), at("contacts.opt-out"));
const limitWay = at("sensitiveData.limit");

/** What models declare of passing data on: to third parties, for money, for advertising. */
export const needsOfPassingOn = {
  noSale: {
    says: "that data are neither sold nor shared",
    look: all(noAt("sale.sells"), noAt("sale.shares")),
  },
  saleAndAdvertising: {
    says: "whether data are sold, and whether they serve targeted advertising",
    look: all(at("sale.sells"), at("sale.targetedAdvertising")),
  },
  saleAndSharing: {
    says: "whether data are sold, and whether they are shared for advertising",
    look: all(at("sale.sells"), at("sale.shares")),
  },
  saleAdvertisingAndProfiling: {
    says: "whether data are sold, serve targeted advertising, or serve profiling with significant effects",
    look: all(at("sale.sells"), at("sale.targetedAdvertising"), at("automatedDecisions.profiling")),
  },
  saleOfMinorsData: {
    says: "whether it is known that data of people under 16 are sold or shared",
    look: at("sale.minors.known"),
  },
  optInOfMinors: {
    says: "how people under 16, and parents of children under 13, opt in",
    look: all(at("sale.minors.teenConsent"), at("sale.minors.parentConsent")),
  },
  sensitiveSaleNotice: {
    says: "the sentence on the sale of sensitive data",
    look: listed("sale.notices", "texas-sensitive"),
  },
  biometricSaleNotice: {
    says: "the sentence on the sale of biometric data",
    look: listed("sale.notices", "texas-biometric"),
  },
  brokerage: { says: "where the controller is a data broker", look: at("sale.broker") },
  optOutWay: { says: "where or how people opt out", look: optOutWay },
  optOutForm: { says: "where people opt out", look: at("sale.optOut") },
  optOutTime: { says: "within which time an opt-out takes effect", look: at("sale.optOutWithin") },
  limitForm: { says: "where people limit the use of sensitive data", look: limitWay },
  privacyChoices: {
    says: "the rights to opt out and to limit, and where people use them",
    look: (policy) => choices(policy)(policy),
  },
  thirdPartyKinds: {
    says: "what kind of third party receives data",
    look: either(
      each("recipients", (path) => either(at(`${path}.kind`), at(`${path}.label`)), isThirdParty),
      some(
        "dataCategories",
        (path) => at(`${path}.sold.to`),
        ({ sold }) => Boolean(sold),
      ),
    ),
  },
  recipientKinds: {
    says: "what kind of recipient receives data",
    look: each("recipients", (path) => either(at(`${path}.kind`), at(`${path}.label`))),
  },
  thirdPartyData: { says: "which data each third party receives", look: dataOfThirdParties },
  collectors: {
    says: "who else collects data on the services",
    look: some(
      "recipients",
      (path) => yesAt(`${path}.collects`),
      ({ collects }) => collects === true,
    ),
  },
  trackingByOthers: {
    says: "whether third parties follow people across websites",
    look: at("trackers.acrossSites"),
  },
  doNotTrack: {
    says: "how Do Not Track signals are answered",
    look: either(at("signals.doNotTrack.honoured"), yesAt("signals.doNotTrack.noTracking")),
  },
  optOutSignals: {
    says: "what opt-out signals do, and how people use one",
    look: all(
      at("signals.globalPrivacyControl.honoured"),
      at("signals.globalPrivacyControl.appliesTo"),
      at("signals.globalPrivacyControl.instructions"),
    ),
  },
  signalsHonoured: {
    says: "that opt-out signals are honoured",
    look: either(
      yesAt("signals.globalPrivacyControl.honoured"),
      at("signals.globalPrivacyControl.appliesTo"),
      at("signals.globalPrivacyControl.optsOutOf"),
      yesAt("signals.globalPrivacyControl.similarSignals"),
    ),
  },
  frictionlessSignals: {
    says: "that opt-out signals are processed in a frictionless manner",
    look: yesAt("signals.globalPrivacyControl.frictionless"),
  },
  signalInstructions: {
    says: "where it is explained how to send a signal",
    look: at("signals.globalPrivacyControl.instructions"),
  },
} as const satisfies Readonly<Record<string, Need>>;

type Recipient = NonNullable<Policy["recipients"]>[string];

function isThirdParty({ role }: Recipient): boolean {
  return role !== "processor" && role !== "sub-processor";
}

/** What the choices of people are: to opt out where data are sold or shared, to limit where sensitive data go further. */
function choices(policy: Policy): Look {
  const optOut = all(at("rights.granted.opt-out-sale"), optOutWay);
  const limit = all(at("rights.granted.limit-sensitive"), limitWay);
  if (!facts.usesSensitiveBeyond.of(policy)) return optOut;
  return facts.sellsOrShares.of(policy) ? all(optOut, limit) : limit;
}

/** The data of each third party: its own list, categories that go to it, or activities that name it. */
function dataOfThirdParties({ recipients, dataCategories, activities }: Policy) {
  const found = Object.entries(recipients ?? {})
    .filter(([, recipient]) => isThirdParty(recipient))
    .map(
      ([id, { data }]) =>
        [
          id,
          [
            ...(data ? [`recipients.${id}.data`] : []),
            ...Object.entries(dataCategories ?? {}).flatMap(([category, { sold, shared, disclosed }]) =>
              Object.entries({ sold, shared, disclosed })
                .filter(([, flow]) => (flow ? flow.to.map(String).includes(id) : false))
                .map(([way]) => `dataCategories.${category}.${way}.to`),
            ),
            ...Object.entries(activities ?? {})
              .filter(([, activity]) => activity.recipients?.map(String).includes(id))
              .map(([activity]) => `activities.${activity}.recipients`),
          ],
        ] as const,
    );
  return {
    declared: found.flatMap(([, paths]) => paths),
    missing: found.filter(([, paths]) => paths.length === 0).map(([id]) => `recipients.${id}.data`),
  };
}
