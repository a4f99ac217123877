import type { TermLabels } from "../../../src/terms.js";

// With article: after « comprennent »; alone in an item.
export const measures = {
  encryption: "le chiffrement",
  "encryption-in-transit": "le chiffrement des données en transit",
  "encryption-at-rest": "le chiffrement des données stockées",
  "end-to-end-encryption": "le chiffrement de bout en bout",
  "password-hashing": "la conservation des mots de passe sous forme hachée uniquement",
  pseudonymisation: "la pseudonymisation",
  anonymisation: "l’anonymisation",
  "access-control": "le contrôle des accès",
  authentication: "l’authentification des utilisateurs",
  "multi-factor-authentication": "l’authentification multifacteur",
  firewall: "des pare-feu",
  "intrusion-detection": "la détection des intrusions",
  "malware-protection": "la protection contre les logiciels malveillants",
  logging: "la journalisation et la surveillance des accès",
  "software-updates": "la mise à jour rapide des logiciels",
  "vulnerability-testing": "des tests de vulnérabilité",
  "penetration-testing": "des tests d’intrusion",
  backups: "des sauvegardes",

  "controlled-facility": "des locaux à accès contrôlé",

  "security-policy": "une politique de sécurité écrite",
  "need-to-know": "la limitation des accès au strict besoin d’en connaître",
  "confidentiality-agreements": "des engagements de confidentialité",
  "processor-contracts": "des contrats qui lient nos sous-traitants",
  "staff-training": "la formation du personnel",
  "data-minimisation": "la limitation de la collecte aux données dont nous avons besoin",
  "privacy-by-design": "la protection des données dès la conception et par défaut",
  "incident-response": "des procédures de réponse aux incidents",
  "disaster-recovery": "des procédures de reprise après sinistre",
  audits: "des audits réguliers",
  certification: "une certification indépendante",
} as const satisfies TermLabels<"measure">;

// With article: after « prévenir ».
export const securityRisks = {
  "unlawful-processing": "le traitement illicite",
  "unauthorised-processing": "le traitement non autorisé",
  loss: "la perte accidentelle",
  destruction: "la destruction",
  damage: "les dégâts",
  alteration: "l’altération",
  disclosure: "la divulgation non autorisée",
  access: "l’accès non autorisé",
} as const satisfies TermLabels<"security-risk">;

// With article: after « empêcher », before « de déjouer ».
export const threats = {
  hackers: "des pirates informatiques",
  cybercriminals: "des cybercriminels",
  "malicious-software": "des logiciels malveillants",
  insiders: "des personnes qui travaillent pour nous",
  outsiders: "d’autres tiers",
} as const satisfies TermLabels<"threat">;

// Infinitives: after « de », `{de harms}`, before « vos données ».
export const harms = {
  collect: "collecter",
  access: "consulter",
  steal: "voler",
  modify: "modifier",
  disclose: "divulguer",
  misuse: "détourner",
  destroy: "détruire",
} as const satisfies TermLabels<"harm">;
