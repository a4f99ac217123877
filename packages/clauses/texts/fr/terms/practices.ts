import type { practicePhrases as base } from "../../en/terms/practices.js";

// Runs of words on visits, payments, correspondence, disclosure and security.
export const practicePhrases = {
  // Who is a visitor, after « à savoir »; what they do, after « qu’elles ».
  "not-yet-customers": "les personnes qui ne sont pas encore clientes",
  "later-customers": "celles qui le deviennent",
  "never-customers": "celles qui ne deviennent pas clientes",
  "visitors-upload": "envoient des informations",
  "visitors-download": "téléchargent des informations",
  "visitors-look": "se contentent de regarder nos sites web et nos services",
  "our-affiliates": "nos sociétés affiliées",

  // What a server records, after « enregistre »; where a visit comes from, after « par ».
  "log-ip-address": "votre adresse IP (une adresse unique sur le réseau)",
  "log-visit-time": "le moment et la durée de votre visite",
  "log-page-time": "le moment et la durée de consultation de chaque page",
  "from-advertisement": "une publicité payante",
  "from-search-result": "un résultat de recherche payant",
  "from-email": "un lien dans un courriel",

  // Where payment data is entered, after « sur ».
  "payment-website": "notre site web",
  "payment-portal": "notre portail",

  // Channels, after « par ».
  "by-telephone": "téléphone",
  "by-chat": "discussion en ligne",
  "by-email": "courriel",
  "by-web-form": "formulaire",
  "by-other": "d’autres moyens",

  // When an authority is told, after « à une autorité compétente »; for what data is exchanged, after « afin de », `{de aims}`.
  "terms-breach": "si vous enfreignez nos conditions générales ou les conditions de notre site web",
  "legal-duty":
    "si une obligation légale nous impose de communiquer ou de partager des données à caractère personnel",
  "exchange-fraud": "protéger contre la fraude",
  "exchange-credit-risk": "réduire le risque de crédit",

  // What providers of services must do, after « que s’ils ».
  "same-protection": "ont accepté de les protéger au moins aussi bien que le prévoit cette {document}",
  "only-for-services": "ne peuvent les utiliser que pour ces services",

  // Disclosures that no opt-out concerns, after « vous opposer à », `{à exceptions}`.
  "disclosure-law": "les communications que la loi exige",
  "disclosure-services": "les communications nécessaires à la fourniture de services",
  "disclosure-providers": "les communications aux prestataires qui exercent des fonctions pour notre compte",

  // What happens to data, after « prévenir » and before « des données ».
  "data-loss": "la perte",
  "data-misuse": "l’utilisation abusive",
  "data-alteration": "l’altération",

  // Who has access to databases, after « seuls ».
  "our-employees": "nos salariés",
  "our-contractors": "nos sous-traitants",
  "our-agents": "nos mandataires",
  "as-work-needs": "dans la mesure où ils ont besoin d’en connaître le contenu",
  "confidentiality-agreement": "un accord de confidentialité et de non-divulgation conclu avec nous",

  // What links are for, after « pour ».
  "your-convenience": "votre commodité",
  "your-information": "votre information",

  // What follows a concern, after « nous prenons des mesures pour ».
  "concern-correct": "rectifier les données",
  "concern-delete": "les effacer",
  "concern-restrict": "en limiter l’utilisation",

  // What people are asked not to send, after what is not collected.
  "such-data": "toute donnée de ce type",

  // What follows an assessment, after « à chaque fois, ».
  "signed-by-officer":
    "un dirigeant ou un autre représentant autorisé établit une déclaration qui en atteste",

  // What is verified of a document, after « est ».
  accurate: "exacte",
  comprehensive: "complète",
  displayed: "affichée bien en vue",
  implemented: "pleinement appliquée",
  "in-conformity": "conforme {à principles}",
} as const satisfies Readonly<Record<keyof typeof base, string>>;
