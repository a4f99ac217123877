import type { Vocabulary } from "./vocabulary.js";

/** Reasons to keep some data longer, or after an account is closed or a deletion asked for. */
export const retentionReasons = {
  "fraud-prevention": { says: "Preventing fraud.", dpv: "dpv:FraudPreventionAndDetection" },
  troubleshooting: { says: "Solving problems.", dpv: "dpv:RepairImpairments" },
  investigations: { says: "Assisting with investigations." },
  "terms-enforcement": { says: "Enforcing contracts and terms of use." },
  "legal-requirements": { says: "Meeting legal requirements.", dpv: "dpv:LegalCompliance" },
  "legal-claims": {
    says: "Establishing, exercising or defending legal claims.",
    dpv: "dpv:DisputeManagement",
  },
  accounting: { says: "Duties of commercial law to keep accounts.", dpv: "dpv:RecordManagement" },
  tax: { says: "Duties of tax law.", dpv: "dpv:LegalCompliance" },
  debts: { says: "Collecting what is owed." },
  security: { says: "Keeping systems safe.", dpv: "dpv:EnforceSecurity" },
  backups: { says: "Copies from which systems are restored; overwritten in time." },
  suppression: { says: "Remembering who does not want to be contacted." },
  archive: { says: "Archiving correspondence." },
  research: {
    says: "Research, archiving in the public interest and statistics (Art. 5(1)(e)).",
    dpv: "dpv:ResearchAndDevelopment",
  },
} as const satisfies Vocabulary;
