import type { Policy } from "@policywright/schema";
import { checked } from "./checked.js";

const orders = { purposes: ["contract-performance"], data: ["orders"], legalBasis: "contract" };

/** A company outside Europe that sends data abroad on every ground that is rare. */
const abroad = checked({
  locales: ["en", "fr"],
  controller: {
    name: "Farview Inc.",
    address: { lines: ["0 Nowhere Street", "Springfield"], country: "US" },
    representatives: {
      eu: { name: "Nearview GmbH", contact: { email: "eu@farview.example" } },
      GB: { name: "Nearview Ltd", contact: { email: "uk@farview.example" } },
    },
  },
  audience: { regions: ["eea", "GB"], languages: ["en", "fr"] },
  collection: { ways: ["direct", "indirect"] },
  dataCategories: { orders: { label: "orders" } },
  activities: {
    orders,
    safety: {
      purposes: ["fraud-prevention"],
      data: ["orders"],
      legalBasis: "recognised-legitimate-interests",
      legitimateInterest: "preventing crime",
    },
  },
  transfers: {
    consented: { to: ["BR"], safeguard: "consent-derogation", risks: ["weaker-law"] },
    compelling: {
      to: ["IN"],
      safeguard: "compelling-interests-derogation",
      interest: "defending a claim",
      copy: "from us",
    },
    group: { to: ["US"], safeguard: "binding-corporate-rules", copy: "https://farview.example/rules" },
  },
  documents: { "privacy-policy": {} },
});

/** Models of what no template declares, for requirements that bind few. */
export const coverageModels: readonly (readonly [name: string, policy: Policy])[] = [["abroad", abroad]];
