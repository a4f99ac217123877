import type { dataCategories, specialCategories } from "@policywright/schema";

/** A term for a kind of data, ordinary or special. */
export type DataTerm = keyof typeof dataCategories | keyof typeof specialCategories;

/** What policies call kinds of data: phrases by the term of the vocabulary, parted by bars, as patterns of words. */
export const dataPhrases: Readonly<Partial<Record<DataTerm, string>>> = {
  name: "(?:your |full |first |last |users?'? )names?|names? and",
  "date-of-birth": "dates? of birth|birth ?dates?|birthdays?",
  "official-id":
    "(?:passport|identity card|social security|national identification) numbers?|identity documents?|driving licen[cs]es?|driver's licen[cs]es?",
  age: "(?:your |their )age",
  gender: "gender",
  income: "income",
  contact: "contact (?:information|details|data)",
  "email-address": "e-?mail address(?:es)?",
  "telephone-number": "(?:tele)?phone numbers?|mobile numbers?",
  "postal-address": "(?:postal|mailing|home|street|shipping|billing) address(?:es)?",
  password: "passwords?",
  payment: "(?:financial|payment|billing) (?:data|information|details)",
  "payment-card": "(?:credit|debit|payment) card (?:numbers?|data|details|information)|card numbers?",
  "bank-account": "bank account (?:numbers?|details|data|information)|bank details",
  "ip-address": "ip[ -]address(?:es)?",
  browser: "browser types?|type of browser",
  "device-identifier": "device (?:ids?|identifiers?)|unique device identifiers?|advertising ids?",
  "operating-system": "operating systems?",
  "pages-viewed": "pages (?:that )?you (?:visit|view)|pages (?:visited|viewed)",
  "search-terms": "search (?:terms|queries|history)",
  location: "(?:geo-?)?location (?:data|information)|your location|geo-?locations?",
  "approximate-location": "(?:approximate|general) (?:geographic )?locations?",
  "precise-location":
    "(?:precise|exact) (?:geo-?)?(?:geographic )?locations?|gps (?:data|location|coordinates|position)",
  photo: "photos|photographs|pictures of you",
  voice: "voice recordings?",
  "racial-or-ethnic-origin": "race|ethnic origin|ethnicity|racial origin",
  "political-opinions": "political (?:opinions|beliefs|views|affiliations?)",
  "religious-or-philosophical-beliefs": "religious (?:or philosophical )?beliefs|religion",
  health: "(?:health|medical) (?:data|information|records|conditions?|history)",
  biometric: "biometric (?:data|information|identifiers?)|fingerprints",
  genetic: "genetic (?:data|information)",
};
