import type { Fact } from "./fact.js";

/** Facts on who receives data (GDPR Art. 13(1)(e)). */
export const factsOfDisclosure = {
  hasRecipients: {
    says: "data are disclosed to recipients",
    denies: "data are disclosed to nobody",
    declaredAt: ["recipients", "disclosure.nobodyElse", "disclosure.internalUseOnly"],
    of: ({ recipients, activities, disclosure }) => {
      const named =
        Object.keys(recipients ?? {}).length > 0 ||
        Object.values(activities ?? {}).some(({ recipients: ids }) => (ids ?? []).length > 0);
      if (named) return true;
      return disclosure?.nobodyElse || disclosure?.internalUseOnly ? false : undefined;
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
