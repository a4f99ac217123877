import type { TermLabels } from "../../../src/terms.js";

// Without article; alone as a heading.
export const rights = {
  information: "droit à l’information",
  confirmation: "droit à la confirmation",
  access: "droit d’accès",
  copy: "droit à une copie",
  rectification: "droit de rectification",
  completion: "droit de compléter les données",
  erasure: "droit à l’effacement",
  restriction: "droit à la limitation du traitement",
  notification: "droit à la notification des destinataires",
  portability: "droit à la portabilité des données",
  objection: "droit d’opposition",
  "objection-marketing": "droit d’opposition à la prospection directe",
  "automated-decisions": "droit de ne pas faire l’objet de décisions automatisées",
  "withdraw-consent": "droit de retirer votre consentement",
  complaint: "droit d’introduire une réclamation auprès d’une autorité de contrôle",
  "complaint-controller": "droit d’introduire une réclamation auprès du responsable du traitement",
  "judicial-remedy": "droit à un recours juridictionnel",

  know: "droit de savoir ce qui est collecté",
  "know-disclosed": "droit de savoir ce qui est vendu ou partagé, et avec qui",
  "third-party-list": "droit à une liste de tiers",
  delete: "droit de suppression",
  correct: "droit de correction",
  "opt-out-sale": "droit de s’opposer à la vente et au partage",
  "limit-sensitive": "droit de limiter l’utilisation des données sensibles",
  "opt-out-sensitive": "droit de s’opposer à l’utilisation de données sensibles",
  "non-discrimination": "droit de ne pas subir de discrimination",
  "opt-out-targeted-advertising": "droit de s’opposer à la publicité ciblée",
  "opt-out-profiling": "droit de s’opposer au profilage",
  "question-profiling": "droit de contester un profilage",
  "opt-out-automated-decisions": "droit de s’opposer aux décisions automatisées",
  "access-automated-decisions": "droit d’information sur les décisions automatisées",
  appeal: "droit de recours",
} as const satisfies TermLabels<"right">;

// After « lorsque », clauses; alone in an item.
export const erasureGrounds = {
  "no-longer-necessary":
    "les finalités pour lesquelles nous avons collecté ou traité les données n’exigent plus celles-ci",
  "consent-withdrawn":
    "vous retirez le consentement sur lequel repose le traitement, et aucun autre fondement juridique ne le justifie",
  "consent-withdrawn-alone": "vous avez retiré le consentement sur lequel repose le traitement",
  objection:
    "vous vous opposez au traitement, et aucun motif légitime ne prévaut sur votre opposition, ou vous vous opposez à la prospection directe",
  unlawful: "les données ont été traitées de manière illicite",
  "legal-obligation": "les données doivent être effacées pour respecter une obligation légale",
  "child-consent": "les données ont été collectées auprès d’un enfant dans le cadre d’un service en ligne",
} as const satisfies TermLabels<"erasure-ground">;

// « pour » with an infinitive: after « dans la mesure où nous en avons besoin »; alone in an item.
export const erasureExceptions = {
  "freedom-of-expression": "pour exercer le droit à la liberté d’expression et d’information",
  "legal-obligation": "pour respecter une obligation légale",
  "eu-legal-obligation":
    "pour respecter une obligation légale prévue par le droit de l’Union européenne ou d’un État membre qui s’applique à nous",
  "public-task":
    "pour exécuter une mission d’intérêt public ou relevant de l’autorité publique dont nous sommes investis",
  "public-health": "pour servir l’intérêt public dans le domaine de la santé publique",
  "archiving-research":
    "pour archiver dans l’intérêt public, effectuer des recherches ou établir des statistiques, lorsque l’effacement rendrait cela impossible ou le compromettrait gravement",
  "legal-claims": "pour constater, exercer ou défendre des droits en justice",
} as const satisfies TermLabels<"erasure-exception">;

// After « lorsque », clauses; alone in an item.
export const restrictionGrounds = {
  "accuracy-contested":
    "vous contestez l’exactitude des données, pendant le temps nécessaire pour la vérifier",
  unlawful: "le traitement est illicite, et vous demandez sa limitation au lieu de l’effacement",
  "needed-for-claims":
    "nous n’avons plus besoin des données, mais vous en avez besoin pour constater, exercer ou défendre des droits en justice",
  "objection-pending":
    "vous avez exercé votre droit d’opposition, tant qu’il n’est pas établi si nos motifs légitimes prévalent sur les vôtres",
} as const satisfies TermLabels<"restriction-ground">;

// After « lorsque », `lors{que exceptions}`, clauses.
export const objectionExceptions = {
  "compelling-grounds":
    "nous avons des motifs légitimes impérieux qui prévalent sur vos intérêts, vos droits et vos libertés",
  "legal-claims": "nous avons besoin des données pour constater, exercer ou défendre des droits en justice",
} as const satisfies TermLabels<"objection-exception">;
