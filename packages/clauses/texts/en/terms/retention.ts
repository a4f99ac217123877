import type { TermLabels } from "../../../src/terms.js";
import { firstParty, party, words } from "../../../src/words.js";

// After “for as long as”.
export const retentionCriteria = {
  "purpose-needs-it": "the purposes require it",
  "account-exists": words`${firstParty.subject} have an account with us`,
  "contract-lasts": words`our contract with ${firstParty.object} lasts`,
  "subscription-lasts": words`${firstParty.possessive} subscription lasts`,
  "relationship-lasts": words`our business relationship with ${firstParty.object} lasts`,
  "employment-lasts": words`${firstParty.subject} work for us`,
  "legal-duty": "the law requires it",
  "limitation-period": "legal claims can be brought",
  "consent-withdrawn": words`${firstParty.subject} do not withdraw ${party.possessive} consent`,
  "objection-made": words`${firstParty.subject} do not object`,
  "deletion-requested": words`${firstParty.subject} do not ask us to delete it`,
  "request-answered": words`we need to deal with ${firstParty.possessive} request`,
  "payment-completed": "we need to complete the payment",
  "application-decided": words`we need to decide on ${firstParty.possessive} application`,
  "log-out": words`${firstParty.subject} stay logged in`,
  "session-ends": words`${firstParty.subject} keep ${party.possessive} browser open`,
  "person-deletes-it": words`${firstParty.subject} do not delete it ${party.reflexive}`,
} as const satisfies TermLabels<"retention-criterion">;

// After “we may keep some data”; alone in an item.
export const retentionReasons = {
  "fraud-prevention": "to prevent fraud",
  troubleshooting: "to solve problems",
  investigations: "to assist with investigations",
  "terms-enforcement": "to enforce our terms",
  "legal-requirements": "to meet legal requirements",
  "legal-claims": "to establish, exercise or defend legal claims",
  accounting: "to meet accounting duties",
  tax: "to meet tax duties",
  debts: "to collect debts",
  security: "to keep our systems secure",
  backups: "to restore our systems from backups",
  suppression: words`to remember that ${firstParty.subject} do not want to be contacted`,
  archive: "to keep an archive of correspondence",
  research: "to carry out research and produce statistics",
} as const satisfies TermLabels<"retention-reason">;
