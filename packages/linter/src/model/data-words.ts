import type { dataCategories, specialCategories } from "@policywright/schema";

type Term = keyof typeof dataCategories | keyof typeof specialCategories;

/** English words for terms of the vocabulary of data, as denials have them; narrow ones before wide ones. */
export const dataWords: readonly (readonly [RegExp, Term])[] = [
  [/\bprecise (?:geo-?)?location\b|\bgps\b/i, "precise-location"],
  [/\b(?:geo-?)?location\b/i, "location"],
  [/\bhealth\b|\bmedical\b/i, "health"],
  [/\bbiometric\b/i, "biometric"],
  [/\bgenetic\b/i, "genetic"],
  [/\b(?:credit|debit|payment) cards?\b/i, "payment-card"],
  [/\bbank accounts?\b/i, "bank-account"],
  [/\bdates? of birth\b|\bbirthdays?\b/i, "date-of-birth"],
  [/\b(?:tele)?phone numbers?\b/i, "telephone-number"],
  [/\be-?mail addresses\b/i, "email-address"],
  [/\bpostal addresses\b/i, "postal-address"],
  [/\bip addresses\b/i, "ip-address"],
  [/\bgender\b/i, "gender"],
  [/\bpasswords?\b/i, "password"],
];
