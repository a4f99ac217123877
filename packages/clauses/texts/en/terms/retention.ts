import type { TermLabels } from "../../../src/terms.js";

// After “for as long as”.
export const retentionCriteria = {
  "purpose-needs-it": "the purposes require it",
  "account-exists": "you have an account with us",
  "contract-lasts": "our contract with you lasts",
  "subscription-lasts": "your subscription lasts",
  "relationship-lasts": "our business relationship with you lasts",
  "employment-lasts": "you work for us",
  "legal-duty": "the law requires it",
  "limitation-period": "legal claims can be brought",
  "consent-withdrawn": "you do not withdraw your consent",
  "objection-made": "you do not object",
  "deletion-requested": "you do not ask us to delete it",
  "request-answered": "we need to deal with your request",
  "payment-completed": "we need to complete the payment",
  "application-decided": "we need to decide on your application",
  "log-out": "you stay logged in",
  "session-ends": "you keep your browser open",
  "person-deletes-it": "you do not delete it yourself",
} as const satisfies TermLabels<"retention-criterion">;

// After “we may keep some data”; alone in an item.
export const retentionReasons = {
  "fraud-prevention": "to prevent fraud",
  troubleshooting: "to solve problems",
  investigations: "to assist with investigations",
  "terms-enforcement": "to enforce our terms",
  "legal-requirements": "to meet legal requirements",
  "legal-claims": "to establish, exercise or defend legal claims",
  accounting: "to keep accounts",
  tax: "to meet tax duties",
  debts: "to collect debts",
  security: "to keep our systems secure",
  backups: "to restore our systems from backups",
  suppression: "to remember that you do not want to be contacted",
  archive: "to keep an archive of correspondence",
  research: "to carry out research and produce statistics",
} as const satisfies TermLabels<"retention-reason">;
