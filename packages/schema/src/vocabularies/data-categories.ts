import type { Vocabulary } from "./vocabulary.js";

/**
 * Kinds of personal data (GDPR Art. 4(1), Art. 14(1)(d)), from the general to the particular.
 *
 * Follows the hierarchy of DPV's personal data extension (`pd:`) where a privacy policy speaks as finely;
 * names are those that policies use. The special categories of Art. 9 are a vocabulary of their own.
 */
export const dataCategories = {
  identity: { says: "Who a person is.", dpv: "pd:Identifying" },
  name: { says: "First name, last name, title or nickname.", dpv: "pd:Name", broader: "identity" },
  "first-name": { says: "First name.", dpv: "pd:Name", broader: "name" },
  "last-name": { says: "Family name.", dpv: "pd:Name", broader: "name" },
  username: { says: "Name under which a person uses a service.", dpv: "pd:Username", broader: "identity" },
  "date-of-birth": { says: "Day on which a person was born.", dpv: "pd:BirthDate", broader: "identity" },
  nationality: { says: "State of which a person is a national.", dpv: "pd:Nationality", broader: "identity" },
  "official-id": { says: "Identity document or its number.", dpv: "pd:OfficialID", broader: "identity" },
  signature: {
    says: "Signature by hand or by electronic means.",
    dpv: "pd:Identifying",
    broader: "identity",
  },

  demographic: { says: "Traits that statistics group people by.", dpv: "pd:Demographic" },
  age: { says: "Age or age range.", dpv: "pd:Age", broader: "demographic" },
  gender: { says: "Gender or form of address.", dpv: "pd:Gender", broader: "demographic" },
  language: { says: "Language that a person speaks or prefers.", dpv: "pd:Language", broader: "demographic" },
  income: { says: "Income or income bracket.", dpv: "pd:Income", broader: "demographic" },
  household: { says: "Family and people who live together.", dpv: "pd:Household", broader: "demographic" },

  contact: { says: "Ways to reach a person.", dpv: "pd:Contact" },
  "email-address": { says: "Address for electronic mail.", dpv: "pd:EmailAddress", broader: "contact" },
  "telephone-number": { says: "Number of a telephone.", dpv: "pd:TelephoneNumber", broader: "contact" },
  "postal-address": {
    says: "Address for letters and parcels.",
    dpv: "pd:PhysicalAddress",
    broader: "contact",
  },
  "social-media-profile": {
    says: "Account of a person on a social network, and what it shows.",
    dpv: "pd:SocialMedia",
    broader: "contact",
  },
  "business-contact": {
    says: "Ways to reach a person at work, and her title.",
    dpv: "pd:Contact",
    broader: "contact",
  },

  account: { says: "A person's account with the controller and its settings." },
  "account-settings": { says: "Choices made in an account.", dpv: "pd:Preference", broader: "account" },
  "customer-number": { says: "Number that identifies a customer.", dpv: "pd:UID", broader: "account" },
  subscription: { says: "Plan or product selected, and its term.", broader: "account" },

  credentials: { says: "What a person proves her identity with.", dpv: "pd:Authenticating" },
  password: { says: "Secret word of an account.", dpv: "pd:Password", broader: "credentials" },
  "security-question": {
    says: "Question and answer that restore access to an account.",
    dpv: "pd:SecretText",
    broader: "credentials",
  },
  "access-token": {
    says: "Token or key that stands for a log-in.",
    dpv: "pd:Authenticating",
    broader: "credentials",
  },
  "login-history": {
    says: "When and from where a person logged in.",
    dpv: "pd:AuthenticationHistory",
    broader: "credentials",
  },

  payment: { says: "What it takes to pay and to account for it.", dpv: "pd:Financial" },
  "payment-card": {
    says: "Number and particulars of a credit or debit card.",
    dpv: "pd:PaymentCard",
    broader: "payment",
  },
  "bank-account": {
    says: "Number and particulars of a bank account.",
    dpv: "pd:BankAccount",
    broader: "payment",
  },
  "payment-amount": { says: "How much was paid.", dpv: "pd:Transactional", broader: "payment" },
  "transaction-history": { says: "Payments made, with dates.", dpv: "pd:Transaction", broader: "payment" },
  invoice: { says: "Bills and receipts.", dpv: "pd:Transactional", broader: "payment" },
  order: { says: "Goods and services ordered or bought.", dpv: "pd:Purchase", broader: "payment" },
  creditworthiness: {
    says: "How likely a person is to pay.",
    dpv: "pd:CreditWorthiness",
    broader: "payment",
  },

  device: { says: "The device and software that a person uses.", dpv: "pd:DeviceBased" },
  "ip-address": { says: "Internet Protocol address.", dpv: "pd:IPAddress", broader: "device" },
  browser: { says: "Type, version and settings of a browser.", dpv: "pd:UserAgent", broader: "device" },
  "browser-type": { says: "Kind of browser.", broader: "browser" },
  "browser-language": { says: "Language that a browser is set to.", broader: "browser" },
  "operating-system": {
    says: "Type and version of an operating system.",
    dpv: "pd:DeviceOperatingSystem",
    broader: "device",
  },
  "device-identifier": { says: "Number that identifies a device.", dpv: "pd:UID", broader: "device" },
  "cookie-identifier": {
    says: "Number that a cookie, pixel or token carries.",
    dpv: "pd:UID",
    broader: "device",
  },
  hardware: { says: "Hardware of a device and its state.", dpv: "pd:DeviceBased", broader: "device" },
  software: {
    says: "Software installed on a device, and its state.",
    dpv: "pd:DeviceSoftware",
    broader: "device",
  },
  fingerprint: {
    says: "Traits of a browser that together tell it from others.",
    dpv: "pd:BrowserFingerprint",
    broader: "device",
  },

  "log-usage": { says: "Records of what a person does with a service.", dpv: "pd:Behavioural" },
  "service-data": { says: "What is gathered while services are used, of whatever kind." },
  "website-use": { says: "How a person uses websites.", broader: "log-usage" },
  "browser-data": { says: "What a browser sends when it asks for a page.", broader: "log-usage" },
  "visit-time": { says: "When a website or a service was used.", broader: "access-time" },
  "referring-address": { says: "Address of the website that led to a visit.", broader: "referral" },
  "access-time": {
    says: "When a service was used, and how long.",
    dpv: "pd:ServiceConsumptionBehaviour",
    broader: "log-usage",
  },
  "pages-viewed": {
    says: "Pages and content that a person looked at.",
    dpv: "pd:BrowsingBehaviour",
    broader: "log-usage",
  },
  referral: {
    says: "Page, link or advertisement that led to a visit.",
    dpv: "pd:BrowsingReferral",
    broader: "log-usage",
  },
  "links-clicked": { says: "Links that a person clicked.", dpv: "pd:LinkClicked", broader: "log-usage" },
  "email-interaction": {
    says: "Whether an email was opened or its links clicked.",
    dpv: "pd:Behavioural",
    broader: "log-usage",
  },
  "search-terms": { says: "Words that a person searched for.", dpv: "pd:Behavioural", broader: "log-usage" },
  "service-consumption": {
    says: "How much of a service was used.",
    dpv: "pd:ServiceConsumptionBehaviour",
    broader: "log-usage",
  },
  "api-calls": {
    says: "Calls to a programming interface and their addresses.",
    dpv: "pd:Behavioural",
    broader: "log-usage",
  },
  "domains-accessed": {
    says: "Domain names reached through a service.",
    dpv: "pd:Behavioural",
    broader: "log-usage",
  },
  diagnostics: { says: "Errors, use, performance and state of a service.", broader: "log-usage" },

  location: { says: "Where a person or her device is.", dpv: "pd:Location" },
  "approximate-location": { says: "Country, region or town.", dpv: "pd:Location", broader: "location" },
  "precise-location": {
    says: "Position by satellite or radio.",
    dpv: "pd:GPSCoordinate",
    broader: "location",
  },

  communications: { says: "What is said between a person and the controller.", dpv: "pd:Communication" },
  "communication-logs": {
    says: "Who communicated with whom, when and by what means.",
    dpv: "pd:Communication",
    broader: "communications",
  },
  "email-content": { says: "Contents of emails.", dpv: "pd:EmailContent", broader: "communications" },
  "chat-messages": { says: "Contents of chats.", dpv: "pd:Communication", broader: "communications" },
  "call-recording": {
    says: "Recordings of telephone calls.",
    dpv: "pd:VoiceCommunicationRecording",
    broader: "communications",
  },
  voicemail: { says: "Messages left by voice.", dpv: "pd:VoiceMail", broader: "communications" },

  support: { says: "What is gathered when a person asks for help." },
  "support-request": {
    says: "Requests for help and how they were answered.",
    dpv: "pd:Communication",
    broader: "support",
  },
  "fault-state": {
    says: "State of hardware and software at a fault, and until it is repaired.",
    broader: "support",
  },
  "system-records": {
    says: "Records that systems keep of their installation, configuration and operation.",
    broader: "support",
  },
  "remote-session": { says: "Recordings of remote access to a device.", broader: "support" },

  survey: { says: "Answers to surveys, polls and requests for feedback.", dpv: "pd:Opinion" },

  employment: { says: "Working life.", dpv: "pd:Professional" },
  employer: {
    says: "Organisation that a person works for.",
    dpv: "pd:CurrentEmployment",
    broader: "employment",
  },
  "job-title": { says: "Position or function.", dpv: "pd:Job", broader: "employment" },
  "job-application": {
    says: "Letter, curriculum vitae and references.",
    dpv: "pd:Professional",
    broader: "employment",
  },
  education: { says: "Schools, degrees and qualifications.", dpv: "pd:Education", broader: "employment" },

  preferences: { says: "What a person likes, wants or has chosen.", dpv: "pd:Preference" },
  interests: { says: "Subjects that a person cares for.", dpv: "pd:Interest", broader: "preferences" },
  "marketing-preferences": {
    says: "Whether and how a person wants to hear of offers.",
    dpv: "pd:PrivacyPreference",
    broader: "preferences",
  },
  "consent-records": {
    says: "Consents given, refused and withdrawn.",
    dpv: "pd:PrivacyPreference",
    broader: "preferences",
  },

  participation: { says: "Events, contests, forums and trials that a person takes part in." },
  content: { says: "Files, records, posts and other content that a person stores or publishes." },
  "private-content": { says: "Content that a person keeps to herself.", broader: "content" },
  "database-records": {
    says: "Records of a database that a person keeps with the controller.",
    broader: "content",
  },

  "audio-visual": { says: "Pictures and sound." },
  photo: { says: "Still pictures of a person.", dpv: "pd:Picture", broader: "audio-visual" },
  video: { says: "Moving pictures of a person.", broader: "audio-visual" },
  voice: { says: "Sound of a person's voice.", broader: "audio-visual" },

  inferred: { says: "What is concluded about a person from other data.", dpv: "dpv:InferredPersonalData" },
  profile: {
    says: "Picture of a person put together from other data.",
    dpv: "pd:Profile",
    broader: "inferred",
  },
  "third-party-data": { says: "What others give the controller about a person." },
} as const satisfies Vocabulary;
