import type { TermLabels } from "../../../src/terms.js";

// After “for”; alone in a cell.
export const purposes = {
  "account-registration": "account registration",
  "account-management": "account management",
  authentication: "logging in to accounts",
  "identity-verification": "checking identity",
  "age-verification": "checking age",

  "service-provision": "providing our services",
  requests: "answering requests",
  "contract-preparation": "preparing a contract",
  "contract-performance": "carrying out our contract with you",
  "employer-contract": "carrying out our contract with your employer",
  "order-fulfilment": "handling orders",
  delivery: "delivering products and services",
  payment: "processing payments",

  "customer-support": "customer support",
  "customer-relationship": "managing our business relationship",
  communication: "communicating with you",
  "service-notices": "sending notices about our services",

  "service-improvement": "improving our services",
  "service-development": "developing new products and services",
  administration: "running our services and websites",
  "internal-operations": "our internal operations",
  maintenance: "maintenance",
  hosting: "hosting our services",
  troubleshooting: "finding and solving problems",
  analytics: "learning how our services are used",
  research: "research and statistics",
  "data-quality": "keeping data accurate and complete",

  personalisation: "tailoring our services to you",
  recommendations: "recommending products, services and content",
  marketing: "marketing",
  prospecting: "commercial prospecting",
  "direct-marketing": "direct marketing",
  advertising: "advertising",
  "targeted-advertising": "advertising tailored to you",
  "advertising-measurement": "measuring how well advertising works",
  surveys: "surveys",
  events: "events and contests",

  security: "security",
  "misuse-prevention": "preventing misuse of our services",
  "fraud-prevention": "preventing fraud",
  "credit-risk": "reducing credit risk",
  "prohibited-activities":
    "preventing, detecting and investigating criminal, illegal or prohibited activities",
  "crime-prosecution": "detecting and preventing crime, and prosecuting offenders",
  "crime-prevention": "preventing, detecting and investigating crime",
  "rights-protection": "protecting our rights",
  "terms-enforcement": "enforcing our terms",

  "legal-compliance": "complying with the law",
  "rights-requests": "answering requests about privacy rights",
  "regulatory-obligations": "meeting our legal and regulatory obligations",
  "legal-proceedings": "legal proceedings that are under way or imminent",
  "legal-claims": "establishing, exercising or defending legal claims",
  audit: "audits",
  accounting: "accounting and taxes",
  recruitment: "recruitment",
  training: "training our staff",
  "corporate-transaction": "a merger or a sale of our business",
  "data-sale": "the sale of personal data",
} as const satisfies TermLabels<"purpose">;

// After “on the basis of”; alone in a cell.
export const legalBases = {
  consent: "your consent",
  contract: "our contract with you, or steps that you ask us to take before it",
  "legal-obligation": "a legal obligation",
  "vital-interests": "the vital interests of a person",
  "public-task": "a task in the public interest or under official authority",
  "legitimate-interests": "legitimate interests",
  "recognised-legitimate-interests": "legitimate interests set out by law",
} as const satisfies TermLabels<"legal-basis">;

// After “on the basis of”; alone in a cell.
export const specialCategoryConditions = {
  "explicit-consent": "your explicit consent",
  "employment-law": "employment, social security or social protection law",
  "vital-interests": "the vital interests of a person who cannot give consent",
  "not-for-profit-body":
    "the legitimate activities of a not-for-profit body towards its members and contacts",
  "made-public": "data that you have manifestly made public",
  "legal-claims": "the need to establish, exercise or defend legal claims",
  "substantial-public-interest": "a substantial public interest laid down by law",
  "health-care": "the needs of preventive or occupational medicine, health care or social care",
  "public-health": "the public interest in public health",
  "archiving-research": "archiving in the public interest, research or statistics",
} as const satisfies TermLabels<"special-category-condition">;

// After “for”; alone in a cell.
export const cookiePurposes = {
  "strictly-necessary": "strictly necessary functions",
  navigation: "moving between pages",
  "log-in": "login",
  security: "security",
  "load-balancing": "sharing the load among our servers",
  "shopping-cart": "remembering the contents of the shopping cart",
  "consent-record": "remembering choices about cookies",
  functional: "additional functions",
  preferences: "remembering preferences",
  chat: "support chat",
  "embedded-media": "content embedded from other sites",
  "website-use": "learning how our website is used",
  "visitor-conduct": "learning what visitors do on our website",
  "parts-visited": "learning which parts of our website are visited",
  statistics: "statistics on access to our website",
  analytics: "analytics",
  "visitor-recognition": "telling new visitors from returning ones",
  "email-tracking": "learning whether emails are opened and their links clicked",
  personalisation: "tailoring content to you",
  "tailored-messages": "tailoring messages",
  marketing: "marketing",
  advertising: "advertising",
  "interest-advertising":
    "showing advertisements that match interests, on our website and on other platforms",
  "frequency-capping": "limiting how often an advertisement is shown",
  "advertising-measurement": "measuring how well advertising works",
  "search-measurement": "making advertising and web searches more effective, and measuring it",
  "social-media": "social media features",
} as const satisfies TermLabels<"cookie-purpose">;
