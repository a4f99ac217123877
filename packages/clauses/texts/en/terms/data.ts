import type { TermLabels } from "../../../src/terms.js";

// After “we collect” and “such as”; alone in a cell. Plurals, because the voice may speak of one person or of many.
export const dataCategories = {
  identity: "details of identity",
  name: "names",
  "first-name": "first names",
  "last-name": "last names",
  username: "usernames",
  "date-of-birth": "dates of birth",
  nationality: "nationalities",
  "official-id": "identity documents and their numbers",
  signature: "signatures",

  demographic: "demographic data",
  age: "ages or age ranges",
  gender: "gender or form of address",
  language: "languages",
  income: "income",
  household: "details of family and household",

  contact: "contact data",
  "email-address": "email addresses",
  "telephone-number": "telephone numbers",
  "postal-address": "postal addresses",
  "social-media-profile": "social media profiles",
  "business-contact": "business contact details",

  account: "account data",
  "account-settings": "account settings",
  "customer-number": "customer numbers",
  subscription: "products and plans selected",

  credentials: "credentials",
  password: "passwords",
  "security-question": "security questions and answers",
  "access-token": "access tokens and keys",
  "login-history": "records of logins",

  payment: "payment data",
  "payment-card": "payment card details",
  "bank-account": "bank account details",
  "payment-amount": "payment amounts",
  "transaction-history": "transaction history",
  invoice: "invoices",
  order: "orders and purchases",
  creditworthiness: "data on credit",

  device: "device data",
  "ip-address": "IP addresses",
  browser: "browser types and settings",
  "browser-type": "browser types",
  "browser-language": "browser languages",
  "operating-system": "operating systems",
  "device-identifier": "device identifiers",
  "cookie-identifier": "identifiers in cookies and similar technologies",
  hardware: "type and state of hardware",
  software: "installed software and its state",
  fingerprint: "browser fingerprints",

  "log-usage": "log and usage data",
  "service-data": "data gathered through our services",
  "website-use": "data on your use of our websites",
  "browser-data": "data that your browser sends us",
  "visit-time": "times of access",
  "referring-address": "addresses of the websites that led you to ours",
  "access-time": "times and lengths of visits",
  "pages-viewed": "pages viewed",
  referral: "links and advertisements that led to a visit",
  "links-clicked": "links clicked",
  "email-interaction": "whether emails are opened and their links clicked",
  "search-terms": "search terms",
  "service-consumption": "service consumption",
  "api-calls": "addresses of API calls",
  "domains-accessed": "domain names accessed",
  diagnostics: "diagnostic, usage and performance data on our services",

  location: "location data",
  "approximate-location": "approximate location",
  "precise-location": "precise location",

  communications: "communications",
  "communication-logs": "communication logs",
  "email-content": "contents of emails",
  "chat-messages": "chat messages",
  "call-recording": "recordings of telephone calls",
  voicemail: "voicemail",

  support: "customer support data",
  "support-request": "support requests",
  "fault-state":
    "the state of hardware and software when a fault occurs and while it is examined and repaired",
  "system-records":
    "system and registry data, including logs, on how hardware and software are installed, configured and operated",
  "remote-session": "recordings of remote access sessions",

  survey: "answers to surveys",

  employment: "data on working life",
  employer: "employers",
  "job-title": "job titles",
  "job-application": "application documents",
  education: "education and qualifications",

  preferences: "preferences",
  interests: "interests",
  "marketing-preferences": "marketing preferences",
  "consent-records": "records of consent",

  participation: "participation in events and activities",
  content: "stored and published content",
  "private-content": "private content",
  "database-records": "database records",

  "audio-visual": "pictures and sound",
  photo: "photographs",
  video: "video recordings",
  voice: "voice recordings",

  inferred: "conclusions drawn from other data",
  profile: "profiles made from other data",
  "third-party-data": "data about you from third parties",
} as const satisfies TermLabels<"data-category">;

// After “we process” and “we do not collect”; alone in a cell.
export const specialCategories = {
  "racial-or-ethnic-origin": "data revealing racial or ethnic origin",
  "political-opinions": "data revealing political opinions",
  "religious-or-philosophical-beliefs": "data revealing religious or philosophical beliefs",
  "trade-union-membership": "data revealing trade union membership",
  genetic: "genetic data",
  biometric: "biometric data that identifies a person",
  health: "data about health",
  "sex-life-or-orientation": "data about sex life or sexual orientation",
  "criminal-convictions": "data about crimes and criminal convictions",
} as const satisfies TermLabels<"special-category">;

// Alone in a cell, in the terms that the law fixes.
export const statutoryCategories = {
  identifiers: "identifiers",
  "customer-records": "information listed in the California customer records statute",
  "protected-characteristics": "characteristics of legally protected classifications",
  "commercial-information": "commercial information",
  "biometric-information": "biometric information",
  "network-activity": "internet or other electronic network activity information",
  geolocation: "geolocation data",
  "sensory-information": "audio, electronic, visual, thermal, olfactory or similar information",
  "professional-information": "professional or employment-related information",
  "education-information": "education information",
  inferences: "inferences drawn to create a profile",
} as const satisfies TermLabels<"statutory-category">;

// Alone in a cell.
export const sensitiveCategories = {
  "government-identifier": "social security numbers and numbers of identity documents",
  "account-access": "account log-in or card number, with the password or code that gives access",
  "precise-geolocation": "precise geolocation",
  "origin-or-beliefs":
    "racial or ethnic origin, citizenship or immigration status, religious or philosophical beliefs, or union membership",
  "message-contents": "contents of mail, email and text messages to others",
  "genetic-data": "genetic data",
  "neural-data": "neural data",
  "biometric-identification": "biometric information that identifies a person",
  "health-information": "information about health",
  "sexual-information": "information about sex life or sexual orientation",
  "known-minor": "information about people under 16",
} as const satisfies TermLabels<"sensitive-category">;

// After “data of”; alone in a cell.
export const dataSubjects = {
  visitors: "visitors",
  users: "users",
  "account-holders": "account holders",
  subscribers: "subscribers",
  prospects: "people who may become customers",
  customers: "customers",
  "customer-staff": "people who work for our customers",
  "end-users": "people whom our customers serve",
  members: "members",
  correspondents: "people who contact us",
  participants: "participants in events and surveys",
  suppliers: "suppliers and people who work for them",
  partners: "business partners and people who work for them",
  applicants: "job applicants",
  employees: "people who work for us",
  children: "children",
  guardians: "parents and guardians",
  "mentioned-people": "people about whom others give us data",
} as const satisfies TermLabels<"data-subject">;

// After “from”; alone in a cell.
export const sources = {
  "data-subject": "you",
  automatic: "automatic records of your use of our services",
  inferred: "conclusions that we draw from other data",
  "third-party": "third parties",
  "group-company": "companies of our group",
  "service-provider": "service providers",
  partner: "business partners",
  distributor: "distributors",
  employer: "your employer",
  "other-people": "other people who give us data",
  "payment-platform": "payment platforms",
  "social-network": "social networks",
  "login-provider": "services that you log in with",
  "advertising-network": "advertising networks",
  "geolocation-service": "geolocation services",
  "data-broker": "data brokers",
  "credit-agency": "credit agencies",
  recruiter: "recruiters",
  "public-authority": "public authorities",
  "public-source": "publicly accessible sources",
  "public-register": "public registers",
} as const satisfies TermLabels<"source">;

// After “when you”, verbs.
export const collectionOccasions = {
  visit: "visit our website",
  "service-use": "use our services",
  registration: "register with us",
  "log-in": "log in",
  form: "fill in a form",
  "web-form": "fill in a form on a website",
  "contact-form": "use a contact form on the internet",
  interest: "ask for information about us or our products and services",
  "product-interest": "ask about a product",
  materials: "download our marketing materials",
  download: "download information",
  trial: "try or evaluate our products or services",
  purchase: "make a purchase",
  order: "place an order",
  contract: "enter into a contract with us",
  "contract-performance": "carry out a contract with us",
  contact: "contact us",
  enquiry: "ask us a question",
  "other-contact": "contact us in any other way",
  support: "ask us for help",
  "support-wizard": "run an automated support wizard",
  participation: "take part in activities on our services",
  event: "attend an event",
  webinar: "register for a webinar",
  "trade-show": "meet us at a trade show",
  survey: "answer a survey",
  contest: "take part in a contest",
  forum: "take part in a discussion forum",
  "social-media": "get in touch with us on social media",
  newsletter: "subscribe to a newsletter",
  "email-opened": "open an email from us or click a link in it",
  "advertisement-viewed": "view one of our advertisements",
  upload: "upload or download content",
  application: "apply for a job",
  "third-party-service": "use a third-party service that connects to ours",
  business: "do other business with us",
} as const satisfies TermLabels<"collection-occasion">;

// After “when you”.
export const indirectOccasions = {
  "employer-contract": "use an app, product or service under a contract between us and your employer",
  "business-contact": "are our contact for matters such as invoices, orders or payments",
  recommendation: "are recommended to us by somebody",
} as const satisfies TermLabels<"indirect-occasion">;

// After “you must”, of the people whose data somebody gives us.
export const supplierDuties = {
  "comply-with-law": "comply with the data protection law that applies to you",
  "prior-consent": "obtain their consent beforehand",
  notify: "tell them that you give us their data",
  "consent-or-basis": "have their express consent, or another legal basis for giving us their data",
  "inform-of-handling": "inform them how we collect, use, disclose and store their data",
  "point-to-policy": "invite them to read our privacy policy",
} as const satisfies TermLabels<"supplier-duty">;

// After “confirm”, clauses.
export const sourceGuarantees = {
  lawfulness: "that it acquired the data lawfully",
  "privacy-policies": "that it follows proper privacy policies",
  consent: "that you have agreed to the disclosure",
  information: "that you have been told of the disclosure",
  accuracy: "that the data is accurate",
} as const satisfies TermLabels<"source-guarantee">;

// After “depends on”.
export const factors = {
  interaction: "how you interact with us",
  "service-use": "how you use our services",
  choices: "the choices that you make",
  features: "the products and features that you use",
  settings: "your settings",
  "services-used": "which of our services you use",
  relationship: "your relationship with us",
  location: "where you are",
  law: "the law that applies to you",
} as const satisfies TermLabels<"factor">;

// Alone in an item, after “we collect information in several ways”.
export const collectionWays = {
  written: "from what you tell us by chat, email or other written or electronic means",
  automatic: "by automated technical means that record every visitor to our websites, such as cookies",
  "third-parties": "through third-party providers",
  visits: "through visits to our websites",
  services: "through our services or software",
} as const satisfies TermLabels<"collection-way">;
