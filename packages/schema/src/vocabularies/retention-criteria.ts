import type { Vocabulary } from "./vocabulary.js";

/** Criteria that decide how long data are kept, where no period is given (GDPR Art. 13(2)(a)). */
export const retentionCriteria = {
  "purpose-needs-it": { says: "As long as the purposes need the data (Art. 5(1)(e))." },
  "account-exists": { says: "As long as the person has an account." },
  "contract-lasts": { says: "As long as a contract is in force." },
  "subscription-lasts": { says: "As long as a subscription runs." },
  "relationship-lasts": { says: "As long as the business relationship lasts." },
  "employment-lasts": { says: "As long as the person is employed." },
  "legal-duty": { says: "As long as a law demands." },
  "limitation-period": { says: "Until claims are barred by time." },
  "consent-withdrawn": { says: "Until consent is withdrawn." },
  "objection-made": { says: "Until the person objects." },
  "deletion-requested": { says: "Until the person asks for deletion." },
  "request-answered": { says: "Until a request is dealt with." },
  "payment-completed": { says: "Until a payment is completed." },
  "application-decided": { says: "Until an application is decided on." },
  "account-closed": { says: "Until the account is closed." },
  "log-out": { says: "Until the person logs out." },
  "session-ends": { says: "Until the browser is closed." },
  "person-deletes-it": { says: "Until the person deletes the data herself." },
} as const satisfies Vocabulary;
