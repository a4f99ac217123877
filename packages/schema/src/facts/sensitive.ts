import type { Policy } from "../model/policy.js";
import { anyKnown } from "./any-of.js";
import { contrary } from "./contrary.js";
import type { Fact } from "./fact.js";
import { isTrait } from "./sensitive-flows.js";

const handlesSensitiveData = {
  says: "a category of data is declared as sensitive",
  denies: "sensitive data are declared as not collected",
  declaredAt: ["dataCategories.*.sensitive", "sensitiveData.collected"],
  of: ({ dataCategories, sensitiveData }) => {
    const listed = Object.values(dataCategories ?? {}).some(
      ({ sensitive, special }) => sensitive !== undefined || special !== undefined,
    );
    return listed || sensitiveData?.traits || sensitiveData?.collected;
  },
} as const satisfies Fact;

const usesSensitiveBeyond = {
  says: "sensitive data serve purposes for which people can limit their use",
  denies: "sensitive data serve no purpose for which people can limit their use",
  declaredAt: ["sensitiveData.beyondPermitted", "sensitiveData.inferring", "sensitiveData.collected"],
  of: (policy) => {
    const { inferring, furtherPurposes, beyondPermitted } = policy.sensitiveData ?? {};
    if (handlesSensitiveData.of(policy) === false || inferring === false) return false;
    return furtherPurposes !== undefined || beyondPermitted;
  },
} as const satisfies Fact;

/** Facts of sensitive data, in the wide sense of California and in that of the other states. */
export const factsOfSensitiveData = {
  handlesSensitiveData,
  handlesTraits: {
    says: "data on origin, beliefs, health, sex life, genes, biometrics, precise location or children are processed",
    denies:
      "no data on origin, beliefs, health, sex life, genes, biometrics, precise location or children are processed",
    declaredAt: ["dataCategories.*.sensitive", "sensitiveData.traits", "sensitiveData.collected"],
    of: ({ dataCategories, sensitiveData }) => {
      if (Object.values(dataCategories ?? {}).some(isTrait)) return true;
      return sensitiveData?.collected === false ? false : sensitiveData?.traits;
    },
  },
  usesSensitiveBeyond,
  limitsSensitiveUseItself: contrary(usesSensitiveBeyond),
  sellsSharesOrUsesSensitiveBeyond: {
    says: "personal data are sold or shared, or sensitive data serve purposes for which people can limit their use",
    denies: "personal data are neither sold nor shared, and people have no use of sensitive data to limit",
    declaredAt: ["sale.sells", "sale.shares", "sensitiveData.beyondPermitted"],
    of: (policy) => anyKnown([policy.sale?.sells, policy.sale?.shares, usesSensitiveBeyond.of(policy)]),
  },
  infersWithoutConsent: {
    says: "sensitive conclusions are drawn without consent",
    denies: "no sensitive conclusions are drawn without consent",
    declaredAt: ["sensitiveData.inferring", "sensitiveData.consent"],
    of: ({ sensitiveData }: Policy) => {
      const { inferring, consent, inferencesDeletedWithin } = sensitiveData ?? {};
      if (inferring === false || consent === true) return false;
      if (inferencesDeletedWithin !== undefined) return true;
      return inferring === true && consent === false ? true : undefined;
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
