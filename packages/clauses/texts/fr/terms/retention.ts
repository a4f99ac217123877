import type { TermLabels } from "../../../src/terms.js";

// After « tant que », `tant {que criterion}`, clauses.
export const retentionCriteria = {
  "purpose-needs-it": "les finalités l’exigent",
  "account-exists": "vous avez un compte chez nous",
  "contract-lasts": "notre contrat avec vous est en vigueur",
  "subscription-lasts": "votre abonnement est en cours",
  "relationship-lasts": "notre relation commerciale avec vous se poursuit",
  "employment-lasts": "vous travaillez pour nous",
  "legal-duty": "la loi l’exige",
  "limitation-period": "une action en justice est possible",
  "consent-withdrawn": "vous ne retirez pas votre consentement",
  "objection-made": "vous ne vous y opposez pas",
  "deletion-requested": "vous ne nous demandez pas de les effacer",
  "request-answered": "nous en avons besoin pour traiter votre demande",
  "payment-completed": "nous en avons besoin pour finaliser le paiement",
  "application-decided": "nous en avons besoin pour nous prononcer sur votre candidature",
  "log-out": "votre session reste ouverte",
  "session-ends": "votre navigateur reste ouvert",
  "person-deletes-it": "vous ne les effacez pas",
} as const satisfies TermLabels<"retention-criterion">;

// « pour » with an infinitive: after « lorsque nous en avons besoin »; alone in an item.
export const retentionReasons = {
  "fraud-prevention": "pour prévenir la fraude",
  troubleshooting: "pour résoudre des problèmes",
  investigations: "pour apporter notre concours à des enquêtes",
  "terms-enforcement": "pour faire respecter nos conditions",
  "legal-requirements": "pour satisfaire à des exigences légales",
  "legal-claims": "pour constater, exercer ou défendre des droits en justice",
  accounting: "pour tenir notre comptabilité",
  tax: "pour remplir nos obligations fiscales",
  debts: "pour recouvrer des créances",
  security: "pour assurer la sécurité de nos systèmes",
  backups: "pour restaurer nos systèmes à partir de sauvegardes",
  suppression: "pour garder en mémoire que vous ne souhaitez pas de prise de contact",
  archive: "pour archiver la correspondance",
  research: "pour effectuer des recherches et établir des statistiques",
} as const satisfies TermLabels<"retention-reason">;
