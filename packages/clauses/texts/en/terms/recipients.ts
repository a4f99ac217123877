import type { TermLabels } from "../../../src/terms.js";

// After “as”: “acts as processor”; alone in a cell.
export const recipientRoles = {
  controller: "independent controller",
  "joint-controller": "joint controller",
  processor: "processor",
  "sub-processor": "sub-processor",
  "third-party": "third party",
} as const satisfies TermLabels<"recipient-role">;

// After “with” and “to”; alone in a cell.
export const recipientKinds = {
  staff: "our staff",
  "group-company": "companies of our group",
  subcontractor: "our subcontractors",
  affiliate: "our affiliates",
  "service-provider": "service providers",
  hosting: "hosting providers",
  maintenance: "maintenance providers",
  "customer-support": "customer support providers",
  communications: "email and messaging providers",
  security: "security providers",
  "fraud-prevention": "fraud prevention providers",
  analytics: "analytics providers",
  marketing: "marketing agencies",
  "payment-provider": "payment providers",
  delivery: "delivery companies",
  "advertising-network": "advertising networks",
  "social-network": "social networks",
  "clearing-house": "clearing companies and clearing systems",
  bank: "banks and other financial institutions",
  payee: "recipients of payments",
  "credit-agency": "credit agencies",
  "debt-collector": "debt collectors",
  insurer: "insurers",
  distributor: "our distributors",
  partner: "business partners",
  "marketing-partner": "marketing partners",
  "data-broker": "data brokers",
  "professional-adviser": "professional advisers",
  consultant: "consultants",
  auditor: "auditors",
  employer: "your employer",
  "public-authority": "public authorities",
  "informed-body": "public bodies that must be informed under the law",
  regulator: "regulators",
  police: "the police and other law enforcement agencies",
  court: "courts",
  litigant: "parties to legal proceedings",
  acquirer: "buyers of our business or of a part of it",
  assignee: "companies to which we assign a contract",
  "other-users": "other users of our services",
  "third-party": "third parties",
  public: "the public",
} as const satisfies TermLabels<"recipient-kind">;

// After “where this is necessary” and “in order”: “to comply with the law”; alone in an item.
export const disclosureGrounds = {
  consent: "to do what you have agreed to",
  law: "to comply with the law",
  "legal-process": "to respond to valid legal process of a court or another competent authority",
  "authority-request": "to answer a lawful request of a public authority",
  police: "to help the police detect, prevent or prosecute crime",
  "public-bodies": "to inform public bodies as the law requires",
  "legal-claims": "to pursue or defend legal claims in existing or imminent proceedings",
  "protect-rights": "to protect our rights and property",
  "protect-customers": "to protect our customers, for example from spam, phishing and other fraud",
  "protect-others": "to protect the rights of our customers and of others",
  "protect-safety": "to prevent the death or serious injury of any person",
  "terms-enforcement": "to enforce our terms",
  fraud: "to prevent and detect fraud",
  abuse: "to prevent spam, phishing and other abuse",
  "credit-risk": "to reduce credit risk",
  security: "to operate our services securely, and to prevent and stop attacks on our networks and systems",
  audit: "to have our business audited",
  "corporate-transaction": "to carry out a merger or a sale of our business or assets",
  "contract-assignment": "to assign a contract to another company",
} as const satisfies TermLabels<"disclosure-ground">;

// After “rests on”; alone in a cell.
export const safeguards = {
  "adequacy-decision": "an adequacy decision of the European Commission",
  "eu-us-data-privacy-framework": "the EU-US Data Privacy Framework",
  "uk-us-data-bridge": "the UK Extension to the EU-US Data Privacy Framework",
  "swiss-us-data-privacy-framework": "the Swiss-US Data Privacy Framework",
  "uk-adequacy-regulations": "adequacy regulations of the United Kingdom",

  "public-body-agreement": "a binding agreement between public authorities",
  "binding-corporate-rules": "binding corporate rules",
  "standard-contractual-clauses": "standard contractual clauses of the European Commission",
  "authority-clauses": "standard clauses of a supervisory authority",
  "code-of-conduct": "an approved code of conduct",
  certification: "an approved certification",
  "authorised-clauses": "contractual clauses approved by a supervisory authority",
  "administrative-arrangement": "an arrangement between public authorities",
  "uk-idta": "the International Data Transfer Agreement of the UK Information Commissioner",
  "uk-addendum": "the UK Addendum to the standard contractual clauses of the European Commission",

  "consent-derogation": "your explicit consent to the transfer",
  "contract-derogation": "the needs of a contract with you",
  "third-party-contract-derogation": "the needs of a contract in your interest",
  "public-interest-derogation": "important reasons of public interest",
  "legal-claims-derogation": "the needs of legal claims",
  "vital-interests-derogation": "the vital interests of a person who cannot give consent",
  "public-register-derogation": "the purpose of a public register",
  "compelling-interests-derogation": "our compelling legitimate interests",

  "safe-harbor": "the Safe Harbor Principles",
  "privacy-shield": "the EU-US Privacy Shield",
} as const satisfies TermLabels<"safeguard">;

// After “must”, verbs; alone in a cell.
export const recipientObligations = {
  instructions: "process the data only on our instructions",
  confidentiality: "keep the data confidential",
  security: "keep the data secure",
  "sub-processors": "pass its task on only with our permission",
  deletion: "delete or return the data at the end of its task",
  breaches: "tell us of any breach",
  law: "comply with data protection law",
  "our-requirements": "meet our privacy requirements",
  "same-protection": "protect the data at least as well as we do",
  "task-only": "use the data for nothing but its task",
  "no-disclosure": "pass the data on to nobody",
} as const satisfies TermLabels<"recipient-obligation">;

// After “uses our services for”.
export const misuses = {
  "copyright-infringement": "copyright infringement",
  "stolen-goods": "trade in stolen goods",
  theft: "theft",
  fraud: "fraud",
  "computer-crime": "computer crime",
  "child-abuse-material": "images of child sexual abuse",
  threats: "threats",
  terrorism: "terrorism",
} as const satisfies TermLabels<"misuse">;
