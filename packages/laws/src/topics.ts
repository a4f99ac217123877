/** A topic: what a disclosure is about, in no law's words. */
export interface Topic {
  readonly title: string;
  /** What a text does that discloses it: "Says …", "Names …". */
  readonly means: string;
}

/** All topics: one closed list, shared by clauses, requirements and document rules. Ids are permanent. */
export const topics = {
  "data.categories": {
    title: "Categories of personal data collected",
    means:
      "Names at least one specific kind of personal data the operator collects (not just 'personal information').",
  },
  "data.purposes": {
    title: "Purposes of processing",
    means: "States at least one specific purpose for which data are collected or used.",
  },
  "data.sources": {
    title: "Sources of data",
    means:
      "Says where the data come from: from the person, automatically, from third parties or public sources.",
  },
  recipients: {
    title: "Recipients / third-party sharing",
    means:
      "Says that data are disclosed to, shared with or collected by a third party, or names recipients or categories of them.",
  },
  retention: {
    title: "Retention period",
    means: "Says how long data are kept, or the criterion that decides it.",
  },
  security: { title: "Security", means: "Says how data are protected, generally or by a named measure." },
  cookies: {
    title: "Cookies and similar technologies",
    means:
      "Says that cookies, beacons or similar tracking elements are used by the operator or a third party.",
  },
  children: {
    title: "Children",
    means: "Makes a statement about minors: age limit, parental consent, no knowing collection.",
  },
  transfers: {
    title: "International transfers",
    means: "Says that data are transferred to or processed in another country (or outside the EEA).",
  },
  "policy-change": {
    title: "Changes to the policy",
    means: "Says that or how the policy may change and how people are told.",
  },
  contact: {
    title: "Contact for privacy questions",
    means: "Gives a way to reach the operator about privacy (e-mail, postal address, phone, form).",
  },
  "controller.identity": {
    title: "Identity of the controller",
    means: "Names the person or company responsible for the processing.",
  },
  dpo: { title: "Data protection officer", means: "Gives the contact of a data protection officer." },
  "legal-basis": {
    title: "Legal basis",
    means:
      "States a lawful basis (consent, contract, legal obligation, legitimate interests ...) for processing.",
  },
  "legal-basis.legitimate-interests": {
    title: "Legitimate interests",
    means: "Relies on legitimate interests and says so.",
  },
  "rights.access": { title: "Right of access", means: "Says people can see or obtain a copy of their data." },
  "rights.rectification": {
    title: "Right to rectification",
    means: "Says people can correct or update their data.",
  },
  "rights.erasure": {
    title: "Right to erasure",
    means: "Says people can have data or their account deleted.",
  },
  "rights.restriction": {
    title: "Right to restriction",
    means: "Says people can ask to restrict or limit processing.",
  },
  "rights.object": { title: "Right to object", means: "Says people can object to processing." },
  "rights.portability": {
    title: "Right to portability",
    means: "Says people can receive their data in a portable, machine-readable form or have them moved.",
  },
  "rights.withdraw-consent": { title: "Right to withdraw consent", means: "Says consent can be withdrawn." },
  "rights.complaint": {
    title: "Complaint to an authority",
    means: "Says people can complain to a supervisory or other authority.",
  },
  "rights.automated-decisions": {
    title: "Automated decisions / profiling",
    means: "Makes a statement about automated decision-making or profiling.",
  },
  "mandatory-provision": {
    title: "Whether data must be given",
    means: "Says whether giving data is required and what follows if it is not given.",
  },
  "choice.optout": {
    title: "Opt-out or unsubscribe route",
    means: "Offers a way to opt out of, unsubscribe from or withdraw from some collection, use or sharing.",
  },
  "do-not-track": { title: "Do Not Track", means: "Says whether Do Not Track signals are honoured." },
  california: { title: "California notice", means: "Makes a statement addressed to California residents." },
  "ccpa.right-to-know": {
    title: "CCPA right to know what is collected",
    means: "Describes the right to know or access the personal information collected.",
  },
  "ccpa.optout-sale": {
    title: "CCPA right to opt out of sale or sharing",
    means: "Describes the right to opt out of the sale (or sharing) of personal information.",
  },
  "ccpa.non-discrimination": {
    title: "CCPA non-discrimination",
    means: "Says people are not discriminated or retaliated against for using their rights.",
  },
  "ccpa.limit-sensitive": {
    title: "CCPA right to limit use",
    means: "Describes the right to limit the use or disclosure of (sensitive) personal information.",
  },
  "rights.how-to-exercise": {
    title: "How to exercise rights",
    means: "Gives a method for submitting a rights request.",
  },
  "ccpa.right-to-know-disclosed": {
    title: "CCPA right to know what is sold or shared",
    means: "Describes the right to know what is sold or disclosed and to whom.",
  },
  "ccpa.sale-statement": { title: "Sale statement", means: "Says what is sold or that nothing is sold." },
  "update-statement": {
    title: "Update statement",
    means: "A last-updated or effective date, or a change clause.",
  },
  "user-choice": { title: "Any user choice", means: "Describes a choice or control of any kind." },
  "choice.marketing-optout": {
    title: "Marketing opt-out",
    means: "Offers an opt-out for marketing messages.",
  },
  "choice.ads-optout": {
    title: "Advertising opt-out",
    means: "Offers an opt-out or control for (targeted) advertising.",
  },
  "choice.browser-controls": {
    title: "Browser or device controls",
    means: "Points to browser or device settings as a control.",
  },
  "choice.optin": { title: "Opt-in consent", means: "Says something happens only with prior consent." },
  "data.type.contact": { title: "Contact data", means: "Collects name, e-mail, address, phone." },
  "data.type.location": { title: "Location data", means: "Collects location." },
  "data.type.financial": { title: "Financial data", means: "Collects payment or financial data." },
  "data.type.health": { title: "Health data", means: "Collects health data." },
  "data.type.demographic": { title: "Demographic data", means: "Collects age, gender, income and the like." },
  "data.type.online-activity": {
    title: "Online activity",
    means: "Collects pages visited, clicks, searches, usage.",
  },
  "data.type.ip-device-id": {
    title: "IP address and device IDs",
    means: "Collects IP address or device identifiers.",
  },
  "data.type.computer": {
    title: "Computer information",
    means: "Collects browser, operating system and the like.",
  },
  "data.type.survey": { title: "Survey data", means: "Collects survey answers." },
  "data.type.social": { title: "Social media data", means: "Collects data from social media accounts." },
  "purpose.advertising": { title: "Purpose: advertising", means: "Data serve to show ads." },
  "purpose.marketing": { title: "Purpose: marketing", means: "Data serve to send offers or promotions." },
  "purpose.analytics": {
    title: "Purpose: analytics or research",
    means: "Data serve analytics, research or improvement.",
  },
  "purpose.personalization": { title: "Purpose: personalisation", means: "Data serve to personalise." },
  "purpose.operation-security": {
    title: "Purpose: operation and security",
    means: "Data serve operation, security, fraud prevention, enforcement.",
  },
  "recipients.legal": {
    title: "Disclosure for legal reasons",
    means: "Data may be disclosed to authorities or to comply with law.",
  },
  "recipients.merger": {
    title: "Disclosure on merger or sale of the business",
    means: "Data may pass to another company on merger, acquisition or sale.",
  },
  "recipients.affiliates": {
    title: "Affiliates",
    means: "Data are shared with affiliates or other parts of the company.",
  },
  "recipients.public": {
    title: "Public or other users",
    means: "Data are visible to the public or to other users.",
  },
  "recipients.named": {
    title: "Named or characterised third party",
    means: "A third party is named (Facebook) or characterised (advertising partner).",
  },
  "third-party-tracking": {
    title: "Third-party tracking on the site",
    means: "A third party tracks or collects data on the operator's site or app.",
  },
  "sources.third-party": {
    title: "Data received from third parties",
    means: "The operator receives data from other companies, services or affiliates.",
  },
  "retention.stated-period": { title: "Stated retention period", means: "A concrete period is given." },
  "retention.location": { title: "Storage location", means: "Says where data are stored." },
  "security.specific": {
    title: "Specific security measure",
    means:
      "Names a measure: encryption in transit or at rest, access limits, authentication, training, audits, a programme.",
  },
  "security.transfer": {
    title: "Encryption in transit",
    means: "Says transmission is secured (SSL/TLS, encryption).",
  },
  "policy-change.notice": {
    title: "Active notice of change",
    means: "Promises a personal notice or a notice on the site, not just a new text.",
  },
  "audience.international": {
    title: "International users",
    means: "Addresses users in Europe or other countries.",
  },
  "legal-basis.consent": { title: "Legal basis: consent", means: "Relies on consent as a basis." },
  "legal-basis.contract": { title: "Legal basis: contract", means: "Relies on a contract as a basis." },
  "legal-basis.legal-obligation": {
    title: "Legal basis: legal obligation",
    means: "Relies on a legal obligation as a basis.",
  },
  "transfers.safeguards": {
    title: "Transfer safeguards",
    means: "Names a transfer mechanism: standard clauses, adequacy, shield, binding rules, derogation.",
  },
  "data-privacy-framework": {
    title: "Data Privacy Framework",
    means: "Says that the company takes part in the EU-US Data Privacy Framework, or what follows from it.",
  },
  "person-in-charge": {
    title: "Person in charge of personal data",
    means: "Names a person or a title in charge of personal data, other than a data protection officer.",
  },
  representative: { title: "Representative in the EU", means: "Names a representative of the controller." },
  // Beyond the common ground of policies: what our clauses and the laws need besides.
  scope: {
    title: "Scope of the policy",
    means: "Says which websites, services, people or dealings the policy covers or leaves out.",
  },
  definitions: { title: "Definitions", means: "Says what a term of the policy means." },
  "collection.occasions": {
    title: "Occasions of collection",
    means: "Says when or how people give their data, or when data are collected.",
  },
  "not-collected": {
    title: "Data not collected",
    means: "Says that certain data are not collected or must not be sent.",
  },
  "choice.account": {
    title: "Account controls",
    means: "Says what people can see, change or close in their account.",
  },
  "consent.presumed": {
    title: "Acceptance by conduct",
    means: "Takes visiting, using or staying away as agreement or disagreement with the policy.",
  },
  "recipients.basis": {
    title: "Conditions for disclosure",
    means: "Says under which conditions, promises or limits data are disclosed at all.",
  },
  "retention.after": {
    title: "Deletion and what remains",
    means: "Says what happens to data when they are no longer needed, or why some are kept longer.",
  },
  "security.limits": {
    title: "Limits of security",
    means: "Says that security is not guaranteed, or who bears the risk.",
  },
  "security.user-duties": {
    title: "People's own part in security",
    means: "Says what people must do to keep their data safe.",
  },
  tokens: {
    title: "Tokens",
    means: "Says that tokens stand for a logged-in account, what they hold or how long they last.",
  },
  "rights.confirmation": {
    title: "Right to confirmation",
    means: "Says people can learn whether data about them are processed.",
  },
  "rights.response-time": { title: "Response time", means: "Says within which time requests are answered." },
  "rights.limits": {
    title: "Fees, refusal and identity checks",
    means: "Says what requests cost, when they are refused, or how identity is checked.",
  },
  "global-privacy-control": {
    title: "Global Privacy Control",
    means: "Says whether Global Privacy Control signals are honoured.",
  },
  links: {
    title: "Links to other websites",
    means: "Makes a statement about websites of others that are linked to.",
  },
  support: {
    title: "Customer support data",
    means: "Says which data support gathers and how they are used.",
  },
  "supplied-data": {
    title: "Data about other people",
    means: "Says what a person must do before supplying data about others.",
  },
  governance: {
    title: "Verification and data quality",
    means: "Says how the operator checks that it keeps the policy or that data are accurate.",
  },
  "joint-controllers": { title: "Joint controllers", means: "Names joint controllers or their arrangement." },
  "policy-change.effect": {
    title: "Effect of changes",
    means: "Says from when changes hold, or what follows when a person does not agree.",
  },
  "acceptable-use": {
    title: "Acceptable use",
    means: "Says what people must not do with the services, what follows, or how violations are reported.",
  },
  presentation: {
    title: "How the document is written",
    means: "Says how the document marks or arranges what it says.",
  },
  "ccpa.business-purpose": {
    title: "Disclosure for a business purpose",
    means: "Says which categories of data are disclosed for a business purpose, to whom or for what.",
  },
  "ccpa.sensitive-use": {
    title: "Use of sensitive data",
    means: "Says whether sensitive data are used beyond what the law permits without a right to limit it.",
  },
  "ccpa.minors": {
    title: "Sale of the data of minors",
    means: "Says whether data of people under 16 are sold or shared, or how they opt in.",
  },
  "ccpa.incentives": {
    title: "Financial incentives",
    means: "Says what people get for their data, on which terms, or what the data are worth.",
  },
  "ccpa.metrics": {
    title: "Number of requests",
    means: "Says how many requests to use rights were received, met or denied.",
  },
  "rights.verification": {
    title: "Verification of requests",
    means: "Says how it is checked who makes a request.",
  },
  "rights.agents": {
    title: "Authorised agents",
    means: "Says how an agent can make a request for somebody.",
  },
  "rights.appeal": {
    title: "Appeals",
    means: "Says how people appeal against a refused request.",
  },
  "rights.third-party-list": {
    title: "Right to a list of third parties",
    means: "Says people can learn which third parties have received data.",
  },
  "marketing.third-party": {
    title: "Direct marketing of third parties",
    means: "Says whether third parties receive data for their own direct marketing, or how to ask about it.",
  },
  "children.parents": {
    title: "Rights of parents",
    means: "Says what parents can decide about data of their child, or how they consent.",
  },
  "data.health": {
    title: "Consumer health data",
    means: "Says whether consumer health data are collected, or where the policy on them is.",
  },
  "data.deidentified": {
    title: "De-identified data",
    means: "Says that de-identified data are not linked to people again.",
  },
  "model-training": {
    title: "Training of language models",
    means: "Says whether personal data serve to train large language models.",
  },
  accessibility: {
    title: "Accessible format",
    means: "Says how people get the document in a format that they can read.",
  },
  publication: {
    title: "Where the document is published",
    means: "Says where the document can be found, linked to, saved or printed.",
  },
  "rights.complaint-controller": {
    title: "Complaint to the controller",
    means: "Says how people can complain to the controller itself, or how it handles complaints.",
  },
  recommender: {
    title: "Recommender systems",
    means: "Says by which criteria content is ranked or suggested, or how people change that.",
  },
} as const satisfies Readonly<Record<string, Topic>>;

/** Id of a topic. */
export type TopicId = keyof typeof topics;
