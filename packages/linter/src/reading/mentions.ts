import type { Country, Region } from "@policywright/schema";
import type { Range } from "./range.js";

/** A day that is named. */
export interface DateMention extends Range {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is named; none for one that can be read in two ways. */
  readonly iso?: string;
  /** Both readings of a date such as 03/04/2024, day first and month first. */
  readonly readings?: readonly [string, string];
  /** What the words around it say of it. */
  readonly role: "updated" | "effective" | "other";
}

/** A length of time: “30 days”, “twenty-four (24) months”. */
export interface PeriodMention extends Range {
  readonly amount: number;
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
}

/** An amount of money. */
export interface Money extends Range {
  readonly amount: number;
  /** Currency, ISO 4217. */
  readonly currency: string;
}

/** A way to reach somebody. */
export interface Contact extends Range {
  readonly kind: "email" | "phone" | "url";
  /** The address as a program would use it: without spaces, `mailto:` or `tel:`. */
  readonly value: string;
}

/** A country or a region that is named. */
export interface CountryMention extends Range {
  readonly place: Country | Region;
}

/** A law or a framework that is named. */
export interface LawMention extends Range {
  /** Id of the law, as in `@policywright/laws` where it is there: `gdpr`, `privacy-shield`. */
  readonly law: string;
}

/** An organisation that is named with its legal form. */
export interface Party {
  /** As it is first written. */
  readonly name: string;
  readonly mentions: readonly Range[];
}

/** How often a document says we, you and the names for readers in the third person. */
export interface PronounCounts {
  readonly first: number;
  readonly second: number;
  /** “the user”, “the data subject”, by their words. */
  readonly third: Readonly<Record<string, number>>;
}

/** A term that the document defines: “Service” means …, (“Personal Data”). */
export interface Definition extends Range {
  /** Without quotation marks. */
  readonly term: string;
}
