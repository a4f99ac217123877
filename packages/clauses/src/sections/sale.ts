import type { Policy } from "@policywright/schema";
import { reach } from "../contact-value.js";
import { link, period, phrase, places } from "../make-value.js";
import type { SectionCode } from "../section.js";

type Recipients = SectionCode<"recipients">;

/** Clauses of the section on recipients that are about sale, sharing and targeted advertising. */
type SaleClauses = Pick<
  Recipients,
  Extract<keyof Recipients, `sale-${string}` | `sharing-${string}` | `targeted-advertising-${string}`>
>;

const notice = (id: NonNullable<NonNullable<Policy["sale"]>["notices"]>[number]) => ({
  topics: ["ccpa.sale-statement", "ccpa.sensitive-use"] as const,
  says: ({ sale }: Policy) => sale?.notices?.some((declared) => declared === id),
});

/** Whether data is sold or shared, and how people opt out. */
export const sale: SaleClauses = {
  "sale-denied": { topics: ["ccpa.sale-statement"], says: ({ sale }) => sale?.sells === false },
  "sale-declared": { topics: ["ccpa.sale-statement"], says: ({ sale }) => sale?.sells === true },
  "sale-no-money": { topics: ["ccpa.sale-statement"], says: ({ sale }) => sale?.forMoney === false },
  "sharing-denied": { topics: ["ccpa.sale-statement"], says: ({ sale }) => sale?.shares === false },
  "sharing-declared": {
    topics: ["ccpa.sale-statement", "purpose.advertising"],
    says: ({ sale }) => sale?.shares === true,
  },
  "targeted-advertising-denied": {
    topics: ["purpose.advertising"],
    says: ({ sale }) => sale?.targetedAdvertising === false,
  },
  "targeted-advertising-declared": {
    topics: ["purpose.advertising"],
    says: ({ sale }) => sale?.targetedAdvertising === true,
  },
  "sale-opt-out": {
    topics: ["ccpa.optout-sale", "choice.optout"],
    says: ({ sale }) => sale?.optOut !== undefined && { address: link(sale.optOut) },
  },
  "sale-opt-out-title": {
    topics: ["ccpa.optout-sale"],
    says: ({ sale }) => sale?.optOutTitle !== undefined && { title: phrase(`title-${sale.optOutTitle}`) },
  },
  "sale-opt-out-contact": {
    topics: ["ccpa.optout-sale", "choice.optout", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.["opt-out"], settings),
  },
  "sale-opt-out-time": {
    topics: ["ccpa.optout-sale", "rights.response-time"],
    says: ({ sale }) => sale?.optOutWithin && { period: period(sale.optOutWithin) },
  },
  "sale-sensitive-denied": {
    topics: ["ccpa.sale-statement", "ccpa.sensitive-use"],
    says: ({ sale }) => sale?.sensitive === false,
  },
  "sale-sensitive-declared": {
    topics: ["ccpa.sale-statement", "ccpa.sensitive-use"],
    says: ({ sale }) => sale?.sensitive === true,
  },
  "sale-broker": {
    topics: ["ccpa.sale-statement"],
    says: ({ sale }) => {
      const states = places(sale?.broker || undefined);
      return states && { places: states };
    },
  },
  "sale-broker-denied": { topics: ["ccpa.sale-statement"], says: ({ sale }) => sale?.broker === false },
  "sale-notice-texas-sensitive": notice("texas-sensitive"),
  "sale-notice-texas-biometric": notice("texas-biometric"),
  "sale-notice-florida-sensitive": notice("florida-sensitive"),
  "sale-notice-florida-biometric": notice("florida-biometric"),
};
