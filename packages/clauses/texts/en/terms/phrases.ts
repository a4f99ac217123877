import { meanings } from "./meanings.js";
import { practicePhrases } from "./practices.js";
import { acceptableUsePhrases, prohibitionMeanings } from "./prohibitions.js";

// Runs of words that stand for a fact within a sentence; some have gaps of their own.
export const phrases = {
  ...meanings,

  // Ways to reach somebody, after “contact us” and “tell us”.
  "way-email": "by email at {address}",
  "way-email-subject": "by email at {address}, with the subject “{subject}”",
  "way-phone": "by telephone at {number}",
  "way-toll-free": "by telephone, free of charge, at {number}",
  "way-form": "through the form at {address}",
  "way-post": "by post to {alone address}",
  "way-team": "through {team}",
  "way-attention": "{ways} (attention: {name})",
  "ways-and-missing": "{ways}, or {channels} (details not given here)",

  // Channels whose details are not given, after “we take questions”.
  "channel-email": "by email",
  "channel-phone": "by telephone",
  "channel-form": "through a form",
  "channel-post": "by post",
  "channel-announced": "at a separate address",

  // How data is collected, after “we collect it”.
  automatically: "automatically",
  "automatically-by": "automatically through {collector}",
  "automatically-when": "automatically {occasion}",
  "automatically-by-when": "automatically through {collector} {occasion}",
  "on-occasion": "when you {occasions}",

  // What processing is, after “we mean”.
  collecting: "collecting",
  storing: "storing",
  using: "using",
  sharing: "sharing",
  disclosing: "disclosing",
  deleting: "deleting",

  // Data, after “provide”.
  "that-other-data": "that other data",

  // Offers and ways of collection.
  services: "services",
  products: "products",
  apps: "apps",
  websites: "websites",
  "other-offers": "other offers",
  direct: "directly from you",
  indirect: "indirectly through third parties",

  // Quality of measures, before “measures”.
  "necessary-to-protect": "necessary",
  appropriate: "appropriate",
  reasonable: "reasonable",

  // Conditions of disclosure, after “only”.
  aware: "in a manner that is known to you",
  consent: "with your consent",
  "explicit-consent": "with your explicit consent",

  // Tests before disclosure, after “where”.
  "good-faith": "we believe in good faith that it is necessary",
  necessary: "it is necessary",
  "legally-entitled": "we are legally entitled to do so",
  "test-appropriate": "we believe that it is appropriate",

  // What law does to retention, after “where the law”.
  required: "requires",
  permitted: "permits",

  // What happens to data and accounts, after “we” and “you can”.
  delete: "delete",
  anonymise: "anonymise",
  deactivate: "deactivate",
  review: "review",
  change: "change",
  "deactivate-account": "deactivate the account",
  "delete-promptly": "take reasonable measures to delete the data from our records promptly",

  // How often, after “we do so”.
  "every-hour": "every hour",
  "every-day": "every day",
  "every-business-day": "every business day",
  "every-week": "every week",
  "every-month": "every month",
  "every-year": "every year",
  "at-intervals": "at intervals of {period}",

  // How long, after “keep”.
  "for-period": "for {period}",
  "at-least": "for at least {period}",
  "at-most": "for at most {period}",
  "for-as-long-as": "for as long as {criterion}",
  session: "until the browser is closed",
  after: "{time} after {event}",
  until: "until {event}",
  "until-if-earlier": "{time}, or until {event} if that is earlier",
  us: "us",
  "first-party": "first-party",
  "third-party": "third-party",

  // Categories and kinds of cookies and similar technologies, in a cell.
  "category-strictly-necessary": "strictly necessary",
  "category-functional": "functional",
  "category-analytics": "analytics",
  "category-advertising": "advertising",
  "kind-local-storage": "entry in the local storage of the browser",
  "kind-session-storage": "entry in the session storage of the browser",
  "kind-database": "entry in a database of the browser",
  "kind-pixel": "web beacon",
  "kind-software-kit": "software kit of a third party",
  "kind-device-identifier": "identifier of the device",
  "kind-fingerprint": "fingerprint of the device",
  statistics: "these statistics",
  adaptations: "these adaptations",

  // Particulars of rights.
  have: "have",
  laws: "the laws and regulations that apply",
  "consent-noun": "your consent",
  "any-age": "how long ago we stored it",
  copies: "copies of it",
  free: "free of charge",
  "free-if-reasonable": "free of charge where your request is lawful and reasonable",
  promptly: "without undue delay",
  "incomplete-data": "incomplete data",
  "supplementary-statement": "a supplementary statement",
  "law-conditions": "certain conditions are met",
  "no-overriding-grounds": "no overriding legitimate grounds for the processing exist",
  "reasonable-measures": "reasonable measures",
  "parties-concerned": "the parties concerned",
  exists: "exists",
  "machine-readable": "structured, commonly used and machine-readable",
  transmit: "to another controller, where that is technically feasible",
  "any-time": "at any time",
  "particular-situation": "on grounds that relate to your particular situation",
  "wholly-or-partly": "wholly or in part",
  "same-basis-profiling": "profiling and other analyses that rest on the same grounds",
  stop: "stop processing the data",
  "stop-marketing": "stop using your data for it in any case",
  "your-country": "your own country",
  "tell-you": "tell you",
  "brought-to-attention":
    "explicitly, clearly and apart from all other information, at the latest when we first contact you",
  profiling: "profiling",
  "significant-effects": "have legal effects for you or affect you in a similarly significant way",
  "for-the-future": "for the future",
  "lawful-before": "the lawfulness of what we did with the data before",
  "say-no": "tell us that you do not want to be asked",
  "extension-notice": "tell you so, and why, within the first period",
  "complex-or-numerous": "where the complexity and the number of requests make it necessary",
  "charge-fee": "charge a reasonable fee",
  refuse: "refuse to act on it",
  repeated: "you make the same request again and again",
  "administrative-costs":
    "the administrative costs of informing you, of communicating with you and of doing what you ask for",
  "signed-statement": "a representative of ours signs a statement on the result",
  law: "the law",
  contract: "our contract with you",
  conclusion: "entering into a contract with us",
  written: "in writing",
  other: "by other means",
  electronic: "electronically",
  oral: "orally on request",

  "each-of-us": "each of us",

  // Somebody with a title, after “is”.
  "person-with-title": "{name}, {title}",

  // What a change depends on, after “is subject to”.
  "update-notice": "give notice of it",
  "fresh-consent": "ask for your consent again",

  // What the policy says of a cookie in reassurance.
  anonymous: "collection in anonymous form",
  "statistics-only": "processing of all data for statistical reports on what happens on our website",
  "no-identification": "no identification of individuals",
  "one-website": "no use from one website to another",
  "our-website": "our own website",
  "how-website-works": "how our website works",

  // Conduct that a policy takes for consent, after “when you”.
  visit: "visit our websites",
  use: "use our services",
  "providing-data": "give us personal data by any means",

  // Self-designations of a document, after “this”.
  "privacy-policy-as-policy": "privacy policy",
  "privacy-policy-as-notice": "privacy notice",
  "privacy-policy-as-statement": "privacy statement",
  "cookie-policy-as-policy": "cookie policy",
  "cookie-policy-as-notice": "cookie notice",
  "cookie-policy-as-statement": "cookie statement",
  "notice-at-collection-as-policy": "notice at collection",
  "notice-at-collection-as-notice": "notice at collection",
  "notice-at-collection-as-statement": "notice at collection",
  "short-notice-as-policy": "short notice",
  "short-notice-as-notice": "short notice",
  "short-notice-as-statement": "short statement",
  "acceptable-use-policy-as-policy": "acceptable use policy",
  "acceptable-use-policy-as-notice": "acceptable use notice",
  "acceptable-use-policy-as-statement": "acceptable use statement",

  // What is done with data on grounds for disclosure, after “we also”.
  disclose: "disclose",
  access: "access",
  store: "store",

  // Particulars of support and accounts.
  "for-a-time": "for a limited time",
  "see-recordings": "view the recordings of your remote access sessions",
  "break-off": "break off remote access and chats whenever you like",
  "us-or-customers": "us or to a customer",
  "paid-account": "a paid account",
  "named-account": "our {name} account",
  "terms-of-their-own": "terms of service and a privacy statement of their own",
  "log-in": "log in for this",
  "log-in-guarded": "log in for this, which keeps other people from your data",
  "keeps-others-out": "keeps other people from your data",

  "whole-group": "all companies of our group",

  // Companies that a document binds, after “binds”.
  "all-companies": "all companies",

  // A purpose and its basis, in a cell.
  "purpose-with-examples": "{purpose} (for example {examples})",
  "basis-with-interest": "{basis}: {interest}",
  "basis-under-law": "{basis} ({law})",
  "basis-with-condition": "{basis} (for special categories of data: {condition})",

  // Of a transfer, after “when we”.
  "customer-contracts": "carry out our contracts with customers in {places}",

  // What is said of a source, after “is”.
  "publicly-accessible": "publicly accessible",
  "not-publicly-accessible": "not publicly accessible",

  // What follows, after “they concern” and “by”.
  concern: "concern",
  "writing-to-us": "writing to us",

  // To whom marketing messages are sent, after “only”.
  "to-consenting": "to people who have agreed to them",
  "to-customers": "to customers, about products and services similar to those that they bought",

  // What people are told when the business passes on, after “we then tell you”.
  "new-owner": "who the new owner is and how to reach it",

  // What internal rules lay down; what people can ask for.
  "rules-retention": "how we keep and destroy personal data",
  "rules-roles": "who has which role in protecting personal data",
  "rules-complaints": "how we handle complaints",
  assessment: "our assessment",

  // Technology that can do this; it is so “until you switch it on”.
  "identify-you": "identify you",
  "locate-you": "tell where you are",
  "profile-you": "build a profile of you",
  off: "off",

  // After “you can deal with us”.
  anonymously: "without saying who you are",
  "under-pseudonym": "under a pseudonym",

  // Automated decisions: after “it”, “rests on” and “you can”.
  "affects-significantly": "has legal effects for you or affects you in a similarly significant way",
  "decision-contract": "the needs of a contract with you",
  "decision-law": "a law that allows it",
  "decision-explicit-consent": "your explicit consent",
  "human-review": "have a person review the decision",
  "point-of-view": "tell us your point of view",
  contest: "contest the decision",
  explanation: "have us explain the decision",
  correction: "have the data corrected that the decision rests on",

  // What is done with a complaint, after “we”.
  "confirm-receipt": "confirm within {period} that we have received it",
  "look-into": "investigate it",
  "answer-within": "answer it within {period}",
  "answer-promptly": "answer it without undue delay",
  "tell-outcome": "tell you the outcome",

  // Transfers: after “we assessed”, “in these places” and “we take part in”, and before “has the power”.
  "transfer-effects": "how it affects your privacy",
  "risk-weaker-law": "the law does not protect personal data as well as where it comes from",
  "risk-authority-access": "public authorities can demand access to personal data",
  "risk-no-remedies": "you have no rights that you can enforce",
  "framework-eu-us": "the EU-US Data Privacy Framework",
  "framework-uk-extension": "the UK Extension to the EU-US Data Privacy Framework",
  "framework-swiss-us": "the Swiss-US Data Privacy Framework",
  "trade-commission": "Federal Trade Commission of the United States",
  transportation: "Department of Transportation of the United States",

  // A condition, after “if” and “only when”; something done under one, in a list.
  "you-are-in": "you are in {places}",
  "only-when": "{what} (only when {condition})",

  // Titles of links that laws fix word for word; they stand in quotes.
  "title-do-not-sell-or-share": "Do Not Sell or Share My Personal Information",
  "title-privacy-choices": "\\Your Privacy Choices",
  "title-california-privacy-choices": "\\Your California Privacy Choices",
  "title-limit-sensitive": "Limit the Use of My Sensitive Personal Information",

  // What an opt-out signal means, after “opt-out from” and “holds for”.
  "signal-sale": "the sale of personal data",
  "signal-sharing": "its sharing for advertising across different websites",
  "signal-targeted-advertising": "targeted advertising",
  "signal-profiling": "profiling",
  "signal-browser": "the browser that sends it",
  "signal-device": "the device that sends it",
  "signal-account": "your account, if you are logged in",
  "signal-offline": "what we sell or share outside our websites and apps",

  // Particulars of rights in US states.
  "know-categories":
    "which categories of data these are, where it comes from, why we collect, sell or share it, and to which categories of third parties we disclose it",
  "know-pieces": "the specific pieces of personal data that we have collected about you",
  "know-inferences": "conclusions that we have drawn about you",
  "delete-part": "which of your data we delete",
  "those-who-received": "those who have received it from us",
  "law-exceptions": "an exception in the law lets us keep it",
  "not-to-share": "not to share it for advertising across different websites",
  workers: "job applicants, students, employees and contractors",

  // Appeals and counted requests; the latter alone in a cell.
  "attorney-general": "how to complain to the attorney general of your state",
  everyone: "requests from everywhere, not only from California",
  "counted-delete": "to delete",
  "counted-correct": "to correct",
  "counted-know": "to know",
  "counted-access-automated-decisions": "to know about automated decisions",
  "counted-opt-out-sale": "to opt out of sale and sharing",
  "counted-limit-sensitive": "to limit the use of sensitive data",
  "counted-opt-out-automated-decisions": "to opt out of automated decisions",

  // What follows deletion, after “if you have us delete your personal data”; what is tested, after “tested it for”.
  "leave-programme": "your membership ends",
  "fairness-and-accuracy": "fairness and accuracy",

  // Categories of data in a cell, and whether something is done with them.
  "data-with-items": "{data} ({items})",
  yes: "yes",
  no: "no",

  // Where a cookie policy applies, after “it covers”.
  "all-our-websites": "all our websites",

  // Particulars of a summary: how many things are not named; what is done or not done with data, after “we” and “we do not”.
  more: "{count} others",
  "more-purposes": "{count} other purposes",
  "more-periods": "for {count} other periods",
  "sell-data": "sell {data}",
  "share-data": "share {data} for advertising across different websites",
  "target-by-data": "use {data} for targeted advertising",
  "your-data": "your personal data",
  it: "it",
  "as-necessary": "only for as long as our purposes need it",
  "in-banner": "in our cookie banner",
  "reject-cookies": "reject all cookies",
  "choose-cookies": "allow only certain cookies",
  "by-unsubscribing": "with the link in each message",
  "by-saying-so": "by telling us so when we call you",
  "by-telling-us": "by telling us {ways}",

  // Details in a cell.
  "at-address": "at {address}",

  ...practicePhrases,
  ...acceptableUsePhrases,
  ...prohibitionMeanings,
} as const;
