import type { Vocabulary } from "./vocabulary.js";

/** Special categories of personal data, in the order of GDPR Art. 9(1); last, those of Art. 10, which has rules of its own. */
export const specialCategories = {
  "racial-or-ethnic-origin": {
    says: "Data revealing racial or ethnic origin (Art. 9(1)).",
    dpv: "pd:Ethnicity",
  },
  "political-opinions": {
    says: "Data revealing political opinions (Art. 9(1)).",
    dpv: "pd:PoliticalOpinion",
  },
  "religious-or-philosophical-beliefs": {
    says: "Data revealing religious or philosophical beliefs (Art. 9(1)).",
    dpv: "pd:KnowledgeBelief",
  },
  "trade-union-membership": {
    says: "Data revealing membership of a trade union (Art. 9(1)).",
    dpv: "pd:TradeUnionMembership",
  },
  genetic: { says: "Genetic data (Art. 4(13), Art. 9(1)).", dpv: "pd:Genetic" },
  biometric: {
    says: "Biometric data that serve to identify a person (Art. 4(14), Art. 9(1)).",
    dpv: "pd:Biometric",
  },
  health: { says: "Data concerning health (Art. 4(15), Art. 9(1)).", dpv: "pd:MedicalHealth" },
  "sex-life-or-orientation": {
    says: "Data concerning sex life or sexual orientation (Art. 9(1)).",
    dpv: "pd:Sexual",
  },
  "criminal-convictions": {
    says: "Data relating to criminal convictions and offences (Art. 10).",
    dpv: "pd:Criminal",
  },
} as const satisfies Vocabulary;
