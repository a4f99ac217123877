import { factsOfAudience } from "./audience.js";
import { factsOfBases } from "./bases.js";
import { factsOfChildren } from "./children.js";
import { factsOfCollection } from "./collection.js";
import { factsOfController } from "./controller.js";
import { factsOfDealings } from "./dealings.js";
import { factsOfDecisions } from "./decisions.js";
import { factsOfDevices } from "./devices.js";
import { factsOfDisclosure } from "./disclosure.js";
import { factsOfEssentialDecisions } from "./essentials.js";
import type { Fact } from "./fact.js";
import { factsOfHandling } from "./handling.js";
import { factsOfMarketing } from "./marketing.js";
import { factsOfReceivers } from "./receivers.js";
import { factsOfSale } from "./sale.js";
import { factsOfSensitiveData } from "./sensitive.js";
import { factsOfTransfers } from "./transfers.js";

/** Fact functions: what follows from a model, worked out in one place. */
export const facts = {
  usesCookies: {
    says: "cookies are declared as used, or one is listed",
    denies: "cookies are declared as not used",
    declaredAt: ["cookies.used", "cookies.items"],
    of: ({ cookies }) =>
      cookies?.used === true || Object.keys(cookies?.items ?? {}).length > 0 || cookies?.used,
  },
  purposesByData: {
    says: "the house style lists purposes by category of data",
    denies: "the house style lists data by purpose",
    declaredAt: ["style.purposesBy"],
    of: ({ style }) => style?.purposesBy === "data",
  },
  statesRetention: {
    says: "an activity declares how long data are kept",
    denies: "no activity declares how long data are kept",
    declaredAt: ["activities.*.retention"],
    of: ({ activities }) =>
      Object.values(activities ?? {}).filter(({ retention }) => retention !== undefined).length > 0,
  },
  ...factsOfController,
  ...factsOfAudience,
  ...factsOfCollection,
  ...factsOfBases,
  ...factsOfSale,
  ...factsOfSensitiveData,
  ...factsOfReceivers,
  ...factsOfDealings,
  ...factsOfHandling,
  ...factsOfEssentialDecisions,
  ...factsOfChildren,
  ...factsOfDecisions,
  ...factsOfDisclosure,
  ...factsOfTransfers,
  ...factsOfMarketing,
  ...factsOfDevices,
} as const satisfies Readonly<Record<string, Fact>>;

/** Name of a fact function. */
export type FactName = keyof typeof facts;
