import { anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

/** Facts of how requests, signals and time are handled. */
export const factsOfHandling = {
  verifiesNobody: {
    says: "there is no way to verify who makes a request",
    denies: "there is a way to verify who makes a request",
    declaredAt: ["requests.verification.impossible", "requests.verification.account"],
    of: ({ requests }) => {
      const { impossible, account, matching } = requests?.verification ?? {};
      if (impossible !== undefined) return true;
      return account || matching ? false : undefined;
    },
  },
  letsPeopleReview: {
    says: "people can see and change their data",
    denies: "people are declared not to change their data themselves",
    declaredAt: ["account.selfService.change", "rights.granted.correct"],
    of: ({ account, rights }) => {
      const granted = rights?.granted?.correct ?? rights?.granted?.rectification;
      return granted !== undefined || account?.selfService?.change;
    },
  },
  deletesSelectively: {
    says: "people can have some of their data deleted and keep the rest",
    denies: "people are declared to have all of their data deleted, or none",
    declaredAt: ["rights.granted.delete.selectively"],
    of: ({ rights }) => rights?.granted?.delete?.selectively,
  },
  replacesLinkBySignal: {
    says: "opt-out signals are processed in a frictionless manner",
    denies: "opt-out signals are not declared to stand for a link, or people have nothing to opt out of",
    declaredAt: ["signals.globalPrivacyControl.frictionless"],
    of: ({ signals, sale }) => {
      if (sale?.sells === false && sale.shares === false) return false;
      const { honoured, frictionless } = signals?.globalPrivacyControl ?? {};
      return honoured === false ? false : frictionless;
    },
  },
  keepsOverAYear: {
    says: "data are kept for more than 12 months",
    denies: "no data are kept for more than 12 months",
    declaredAt: ["dataCategories.*.retention", "activities.*.retention"],
    of: ({ dataCategories, activities }) =>
      anyOf(
        [...Object.values(dataCategories ?? {}), ...Object.values(activities ?? {})].flatMap(kept),
        isLong,
      ),
  },
} as const satisfies Readonly<Record<string, Fact>>;

interface Keeping {
  readonly period?: Length | undefined;
  readonly atLeast?: Length | undefined;
  readonly atMost?: Length | undefined;
  readonly from?: unknown;
}

interface Length {
  readonly amount: number;
  readonly unit: keyof typeof monthly;
}

/** Units → how many of them are a month at least. */
const monthly = { hour: 672, day: 28, "business-day": 20, week: 4, month: 1, year: 1 / 12 } as const;

function kept({ retention }: { readonly retention?: Keeping | undefined }): readonly Keeping[] {
  return retention ? [retention] : [];
}

/** Whether data are kept for more than 12 months; not known where no period, or the day on which it begins, bounds it. */
function isLong({ period, atLeast, atMost, from }: Keeping): boolean | undefined {
  const least = period ?? atLeast;
  if (least && least.amount / monthly[least.unit] > 12) return true;
  const most = period ?? atMost;
  return most && from === undefined && most.amount / monthly[most.unit] <= 12 ? false : undefined;
}
