import type { Policy } from "../model/policy.js";
import { anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

type Recipient = NonNullable<Policy["recipients"]>[string];

const passesToThirdParties = {
  says: "third parties receive personal data",
  denies: "nobody but processors receives personal data",
  declaredAt: ["recipients.*.role", "disclosure.onlyProviders"],
  of: (policy) => {
    const { recipients, disclosure, sale } = policy;
    if (sale?.sells || sale?.shares || passesOn(policy)) return true;
    const known = anyOf(recipients, isThirdParty);
    if (known !== undefined) return known;
    const alone = disclosure?.onlyProviders || disclosure?.internalUseOnly || disclosure?.nobodyElse;
    return alone || isEmpty(recipients) ? false : undefined;
  },
} as const satisfies Fact;

/** Facts of who receives data, and who collects them besides the controller. */
export const factsOfReceivers = {
  passesToThirdParties,
  passesToAnybody: {
    says: "somebody receives personal data",
    denies: "nobody else receives personal data",
    declaredAt: ["recipients", "disclosure.nobodyElse"],
    of: (policy) => {
      const { recipients, disclosure } = policy;
      if (passesToThirdParties.of(policy) || Object.keys(recipients ?? {}).length > 0) return true;
      const alone = disclosure?.internalUseOnly || disclosure?.nobodyElse;
      return alone || isEmpty(recipients) ? false : undefined;
    },
  },
  disclosesForBusiness: {
    says: "personal data are disclosed to processors or for other business purposes",
    denies: "no category of data is disclosed for business purposes",
    declaredAt: ["dataCategories.*.disclosed"],
    of: ({ dataCategories, recipients }) =>
      Object.values(recipients ?? {}).some(({ role }) => role === "processor") ||
      anyOf(dataCategories, ({ disclosed }) => disclosed && true),
  },
  othersCollect: {
    says: "third parties collect data on the services themselves",
    denies: "no third party collects data on the services",
    declaredAt: ["recipients.*.collects", "trackers.thirdParties"],
    of: ({ recipients, trackers }) =>
      trackers?.thirdParties ||
      trackers?.acrossSites ||
      (anyOf(recipients, ({ collects }) => collects) ?? trackers?.thirdParties),
  },
  followsAcrossSites: {
    says: "the controller collects data on what people do over time and on websites of others",
    denies: "the controller does not collect data on what people do on websites of others",
    declaredAt: ["trackers.ownAcrossSites"],
    of: ({ trackers }) => trackers?.ownAcrossSites,
  },
} as const satisfies Readonly<Record<string, Fact>>;

function isThirdParty({ role }: Recipient): boolean | undefined {
  return role && role !== "processor" && role !== "sub-processor";
}

function isEmpty(recipients: Policy["recipients"]): boolean {
  return recipients !== undefined && Object.keys(recipients).length === 0;
}

function passesOn({ dataCategories }: Policy): boolean {
  return Object.values(dataCategories ?? {}).some(({ sold, shared }) => Boolean(sold || shared));
}
