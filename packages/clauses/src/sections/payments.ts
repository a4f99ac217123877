import { list, phrase } from "../make-value.js";
import { defineSection } from "../section.js";

/** How payment data is handled. */
export const payments = defineSection("payments", {
  "payments-collected": {
    topics: ["data.type.financial"],
    says: ({ payments }) => {
      const sellers = list(
        payments?.orders?.map((seller) => phrase(seller === "affiliates" ? "our-affiliates" : "us")),
        "or",
      );
      return sellers && { sellers };
    },
  },
  "payments-secure": {
    topics: ["security.transfer", "data.type.financial"],
    says: ({ payments }) => {
      const places = list(
        payments?.secureConnection?.map((place) => phrase(`payment-${place}`)),
        "or",
      );
      return places && { places };
    },
  },
  "payments-per-transaction": {
    topics: ["data.type.financial"],
    says: ({ payments }) => payments?.perTransaction,
  },
  "payments-involved": {
    topics: ["data.type.financial", "recipients.basis"],
    says: ({ payments }) => payments?.onlyThoseInvolved,
  },
  "payments-logs": {
    topics: ["security.specific", "data.type.financial"],
    says: ({ payments }) => payments?.encryptedLogs,
  },
  "payments-cards": { topics: ["data.purposes"], says: ({ payments }) => payments?.cardsOnlyForPayment },
  "payments-processors": {
    topics: ["recipients.basis", "security"],
    says: ({ payments }) => payments?.processorAgreements,
  },
});
