import type { Vocabulary } from "./vocabulary.js";

/** Criteria that decide how long data are kept, where no period is given (GDPR Art. 13(2)(a)): what must last for the data to be kept. */
export const retentionCriteria = {
  "purpose-needs-it": { says: "As long as the purposes need the data (Art. 5(1)(e))." },
  "account-exists": { says: "As long as the person has an account." },
  "contract-lasts": { says: "As long as a contract is in force." },
  "subscription-lasts": { says: "As long as a subscription runs." },
  "relationship-lasts": { says: "As long as the business relationship lasts." },
  "employment-lasts": { says: "As long as the person is employed." },
  "legal-duty": { says: "As long as a law demands." },
  "limitation-period": { says: "As long as claims are not barred by time." },
  "consent-withdrawn": { says: "As long as consent is not withdrawn." },
  "objection-made": { says: "As long as the person does not object." },
  "deletion-requested": { says: "As long as the person does not ask for deletion." },
  "request-answered": { says: "As long as a request is being dealt with." },
  "payment-completed": { says: "As long as a payment is not completed." },
  "application-decided": { says: "As long as an application is not decided on." },
  "log-out": { says: "As long as the person is logged in." },
  "session-ends": { says: "As long as the browser is open." },
  "person-deletes-it": { says: "As long as the person does not delete the data herself." },
} as const satisfies Vocabulary;
