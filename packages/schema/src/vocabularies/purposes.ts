import type { Vocabulary } from "./vocabulary.js";

/** Purposes for which personal data are processed (GDPR Art. 13(1)(c)); meanings follow DPV's purposes. */
export const purposes = {
  "account-registration": { says: "Setting up an account.", dpv: "dpv:ServiceRegistration" },
  "account-management": { says: "Keeping an account and its settings.", dpv: "dpv:AccountManagement" },
  authentication: {
    says: "Making sure that the holder of an account is logging in.",
    dpv: "dpv:IdentityAuthentication",
  },
  "identity-verification": { says: "Making sure who a person is.", dpv: "dpv:IdentityVerification" },
  "age-verification": { says: "Making sure that a person is old enough.", dpv: "dpv:AgeVerification" },

  "service-provision": { says: "Providing services or products.", dpv: "dpv:ServiceProvision" },
  requests: {
    says: "Answering a request for information, a call back, a trial or material.",
    dpv: "dpv:RequestedServiceProvision",
    broader: "service-provision",
  },
  "product-requests": { says: "Supplying products or services that are asked for.", broader: "requests" },
  callbacks: { says: "Calling people who ask to be called.", broader: "requests" },
  "material-requests": { says: "Sending brochures and other marketing material.", broader: "requests" },
  "information-requests": { says: "Giving particular information that is asked for.", broader: "requests" },
  information: { says: "Giving information about the organisation and what it offers." },
  "contract-preparation": {
    says: "Steps before a contract is concluded.",
    dpv: "dpv:EstablishContractualAgreement",
  },
  "contract-performance": {
    says: "Performing a contract with the person.",
    dpv: "dpv:FulfilmentOfContractualObligation",
  },
  "employer-contract": {
    says: "Performing a contract with the person's employer.",
    dpv: "dpv:FulfilmentOfContractualObligation",
  },
  "order-fulfilment": { says: "Handling orders.", dpv: "dpv:CustomerOrderManagement" },
  delivery: {
    says: "Delivering goods and services.",
    dpv: "dpv:DeliveryOfGoods",
    broader: "order-fulfilment",
  },
  payment: { says: "Taking payments, invoicing and refunding.", dpv: "dpv:PaymentManagement" },
  "purchase-confirmation": { says: "Confirming what was bought, and for how much.", broader: "payment" },

  "customer-support": { says: "Helping customers.", dpv: "dpv:CustomerCare" },
  "product-support": {
    says: "Supporting what a person has bought or obtained.",
    broader: "customer-support",
  },
  "customer-relationship": {
    says: "Managing the business relationship.",
    dpv: "dpv:CustomerRelationshipManagement",
  },
  communication: { says: "Communicating with the person.", dpv: "dpv:CommunicationManagement" },
  mailings: { says: "Sending messages through a mailing system.", broader: "communication" },
  "service-notices": {
    says: "Telling of expiry, updates, security and actions to take.",
    dpv: "dpv:CommunicationManagement",
    broader: "communication",
  },
  "subscription-notices": { says: "Telling of the end of a subscription.", broader: "service-notices" },
  "update-notices": { says: "Telling of updates and changes to products.", broader: "service-notices" },
  "security-notices": { says: "Telling of improvements to security.", broader: "service-notices" },
  "account-notices": {
    says: "Telling of what a person should do in her account.",
    broader: "service-notices",
  },

  "secure-areas": { says: "Letting people into protected parts of a website." },
  "website-improvement": { says: "Improving what a website holds.", broader: "service-improvement" },
  "service-improvement": {
    says: "Improving services or products.",
    dpv: "dpv:ImproveExistingProductsAndServices",
  },
  "service-quality": { says: "Raising the quality of services.", broader: "service-improvement" },
  "user-experience": { says: "Making products pleasant and easy to use.", broader: "service-improvement" },
  "service-development": { says: "Developing new services or products.", dpv: "dpv:ResearchAndDevelopment" },
  administration: { says: "Running services, websites and systems.", dpv: "dpv:TechnicalServiceProvision" },
  "internal-operations": { says: "Running the organisation.", dpv: "dpv:OrganisationGovernance" },
  "efficient-operations": { says: "Running the organisation without waste.", broader: "internal-operations" },
  maintenance: {
    says: "Keeping software and systems in working order.",
    dpv: "dpv:TechnicalServiceProvision",
  },
  hosting: { says: "Running services on servers.", dpv: "dpv:TechnicalServiceProvision" },
  troubleshooting: { says: "Finding and repairing faults.", dpv: "dpv:RepairImpairments" },
  analytics: { says: "Understanding how services are used.", dpv: "dpv:ServiceUsageAnalytics" },
  "understanding-needs": { says: "Learning what people need, and answering it.", broader: "analytics" },
  research: { says: "Scientific, historical or statistical research.", dpv: "dpv:ResearchAndDevelopment" },
  "data-quality": { says: "Keeping data accurate, complete and current." },

  personalisation: { says: "Fitting content and services to the person.", dpv: "dpv:Personalisation" },
  "personal-communication": { says: "Fitting communication to the person.", broader: "personalisation" },
  "consistent-experience": { says: "Making several services work as one.", broader: "personalisation" },
  "regional-services": { says: "Showing what is available where the person is.", broader: "personalisation" },
  recommendations: {
    says: "Suggesting products, services or content.",
    dpv: "dpv:ProvidePersonalisedRecommendations",
    broader: "personalisation",
  },
  "company-information": { says: "Telling people of the organisation." },
  "interest-measurement": { says: "Learning which pages and offers people care for." },
  "marketing-planning": { says: "Planning marketing and pages." },
  marketing: { says: "Promoting the organisation, its products or its services.", dpv: "dpv:Marketing" },
  prospecting: {
    says: "Looking for new customers.",
    dpv: "dpv:Marketing",
    broader: "marketing",
  },
  "direct-marketing": {
    says: "Marketing addressed to the person.",
    dpv: "dpv:DirectMarketing",
    broader: "marketing",
  },
  advertising: { says: "Showing advertisements.", dpv: "dpv:Advertising", broader: "marketing" },
  "targeted-advertising": {
    says: "Showing advertisements chosen by what is known of the person.",
    dpv: "dpv:TargetedAdvertising",
    broader: "advertising",
  },
  "advertising-measurement": {
    says: "Measuring how well advertisements and campaigns work.",
    dpv: "dpv:Advertising",
    broader: "advertising",
  },
  surveys: { says: "Asking for opinions and feedback." },
  events: { says: "Holding events, contests and webinars." },

  security: { says: "Keeping data, systems and people safe.", dpv: "dpv:EnforceSecurity" },
  "misuse-prevention": {
    says: "Preventing and detecting misuse of services.",
    dpv: "dpv:MisusePreventionAndDetection",
    broader: "security",
  },
  "fraud-prevention": {
    says: "Preventing and detecting fraud.",
    dpv: "dpv:FraudPreventionAndDetection",
    broader: "misuse-prevention",
  },
  "credit-risk": {
    says: "Limiting the risk that a debt is not paid.",
    dpv: "dpv:CustomerSolvencyMonitoring",
  },
  "prohibited-activities": {
    says: "Preventing, detecting and investigating what is criminal, illegal or prohibited.",
    broader: "misuse-prevention",
  },
  "crime-prosecution": { says: "Detecting and preventing crime, and prosecuting offenders." },
  "crime-prevention": { says: "Preventing, detecting and investigating crime." },
  "rights-protection": { says: "Protecting the rights and property of the organisation." },
  "terms-enforcement": { says: "Enforcing contracts and terms of use." },

  "legal-compliance": { says: "Complying with the law.", dpv: "dpv:LegalCompliance" },
  "rights-requests": { says: "Answering people who use their rights.", dpv: "dpv:RightsFulfilment" },
  "regulatory-obligations": {
    says: "Meeting duties that law and regulators impose.",
    dpv: "dpv:LegalCompliance",
    broader: "legal-compliance",
  },
  "legal-proceedings": { says: "Legal proceedings under way or to come.", dpv: "dpv:DisputeManagement" },
  "legal-claims": {
    says: "Establishing, exercising or defending legal claims.",
    dpv: "dpv:DisputeManagement",
  },
  audit: { says: "Auditing and checking compliance.", dpv: "dpv:OrganisationComplianceManagement" },
  accounting: { says: "Keeping accounts and paying taxes.", dpv: "dpv:RecordManagement" },
  recruitment: { says: "Choosing among applicants for a job.", dpv: "dpv:RecruitmentManagement" },
  outsourcing: { says: "Having others do technical, logistical or other work." },
  training: { says: "Training staff." },
  "corporate-transaction": { says: "Preparing and carrying out a merger or a sale of the business." },
  "data-sale": { says: "Selling personal data.", dpv: "dpv:SellDataToThirdParties" },
} as const satisfies Vocabulary;
