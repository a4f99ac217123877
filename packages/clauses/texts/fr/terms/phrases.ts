import type { PhraseId } from "../../../src/terms.js";
import { meanings } from "./meanings.js";
import { practicePhrases } from "./practices.js";
import { acceptableUsePhrases, prohibitionMeanings } from "./prohibitions.js";

// Runs of words that stand for a fact within a sentence; some have gaps of their own.
export const phrases = {
  // Ways to reach somebody, after « contactez-nous ».
  "way-email": "par courriel à l’adresse {address}",
  "way-email-subject": "par courriel à l’adresse {address}, avec pour objet « {subject} »",
  "way-phone": "par téléphone au {number}",
  "way-toll-free": "par téléphone, gratuitement, au {number}",
  "way-form": "au moyen du formulaire disponible à l’adresse {address}",
  "way-post": "par courrier postal à l’adresse {seul address}",
  "way-team": "par l’intermédiaire {de team}",
  "way-attention": "{ways} (à l’attention {de name})",
  "ways-and-missing": "{ways}, ou {channels} (coordonnées non indiquées ici)",

  // Channels whose details are not given, after « nous recevons les questions ».
  "channel-email": "par courriel",
  "channel-phone": "par téléphone",
  "channel-form": "au moyen d’un formulaire",
  "channel-post": "par courrier postal",
  "channel-announced": "à une adresse distincte",

  // How data is collected, after « nous collectons ces données ».
  automatically: "automatiquement",
  "automatically-by": "automatiquement au moyen {de collector}",
  "automatically-when": "automatiquement {occasion}",
  "automatically-by-when": "automatiquement au moyen {de collector} {occasion}",
  "on-occasion": "lorsque vous {occasions}",

  // What processing is, after « le fait de », `{de actions}`.
  collecting: "collecter",
  storing: "conserver",
  using: "utiliser",
  sharing: "partager",
  disclosing: "communiquer",
  deleting: "supprimer",

  // Data, after « fournissent ».
  "that-other-data": "ces autres données",

  // Offers, after « nos », and ways of collection.
  services: "services",
  products: "produits",
  apps: "applications",
  websites: "sites web",
  "other-offers": "autres offres",
  direct: "directement auprès de vous",
  indirect: "indirectement par l’intermédiaire de tiers",

  // Quality of measures, after « des mesures ».
  "necessary-to-protect": "nécessaires",
  appropriate: "appropriées",
  reasonable: "raisonnables",

  // Conditions of disclosure, after « ne … que ».
  aware: "d’une manière qui vous est connue",
  consent: "avec votre consentement",
  "explicit-consent": "avec votre consentement explicite",

  // Tests before disclosure, after « lorsque ».
  "good-faith": "nous estimons de bonne foi que cela est nécessaire",
  necessary: "cela est nécessaire",
  "legally-entitled": "la loi nous en donne le droit",
  "test-appropriate": "nous estimons que cela est approprié",

  // What law does to retention, after « lorsque la loi ».
  required: "l’exige",
  permitted: "le permet",

  // What happens to data and accounts, after « nous »; `review` and `change` after « vous pouvez » and « de ».
  delete: "supprimons",
  anonymise: "anonymisons",
  deactivate: "désactivons",
  review: "consulter",
  change: "modifier",
  "deactivate-account": "désactivons le compte",
  "delete-promptly": "prenons des mesures raisonnables pour supprimer rapidement ces données de nos fichiers",

  // How often, after « nous le faisons ».
  "every-hour": "chaque heure",
  "every-day": "chaque jour",
  "every-business-day": "chaque jour ouvré",
  "every-week": "chaque semaine",
  "every-month": "chaque mois",
  "every-year": "chaque année",
  "at-intervals": "à intervalles {de period}",

  // How long, after « conservons ».
  "for-period": "pendant {period}",
  "at-least": "pendant au moins {period}",
  "at-most": "pendant au plus {period}",
  "for-as-long-as": "tant {que criterion}",
  session: "jusqu’à la fermeture du navigateur",
  after: "{time} après {event}",
  until: "jusqu’au moment où {event}",
  "until-if-earlier": "{time}, ou jusqu’au moment où {event} si ce moment est antérieur",
  us: "nous",
  "first-party": "interne",
  "third-party": "tiers",

  // Categories and kinds of cookies and similar technologies, in a cell.
  "category-strictly-necessary": "strictement nécessaire",
  "category-functional": "fonctionnel",
  "category-analytics": "mesure d’audience",
  "category-advertising": "publicitaire",
  "kind-local-storage": "entrée dans le stockage local du navigateur",
  "kind-session-storage": "entrée dans le stockage de session du navigateur",
  "kind-database": "entrée dans une base de données du navigateur",
  "kind-pixel": "balise web",
  "kind-software-kit": "kit logiciel d’un tiers",
  "kind-device-identifier": "identifiant de l’appareil",
  "kind-fingerprint": "empreinte de l’appareil",
  statistics: "ces statistiques",
  adaptations: "ces adaptations",

  // Particulars of rights.
  have: "disposez",
  laws: "les lois et règlements applicables",
  "any-age": "depuis quand nous les conservons",
  copies: "des copies de ces données",
  free: "gratuit",
  "free-if-reasonable": "gratuit lorsque votre demande est licite et raisonnable",
  promptly: "dans les meilleurs délais",
  "incomplete-data": "les données incomplètes",
  "supplementary-statement": "une déclaration complémentaire",
  "law-conditions": "certaines conditions sont réunies",
  "no-overriding-grounds": "aucun motif légitime impérieux ne prévaut pour justifier le traitement",
  "reasonable-measures": "des mesures raisonnables",
  "parties-concerned": "les parties concernées",
  exists: "existe",
  "machine-readable": "structuré, couramment utilisé et lisible par machine",
  transmit: "à un autre responsable du traitement, lorsque cela est techniquement possible",
  "any-time": "à tout moment",
  "particular-situation": "pour des raisons tenant à votre situation particulière",
  "wholly-or-partly": "en tout ou en partie",
  "same-basis-profiling": "le profilage et les autres analyses qui reposent sur les mêmes motifs",
  stop: "cessons de traiter les données",
  "stop-marketing": "cessons dans tous les cas d’utiliser vos données à cette fin",
  "your-country": "votre propre pays",
  "tell-you": "vous en informons",
  "brought-to-attention":
    "explicitement, clairement et séparément de toute autre information, au plus tard lors de notre premier contact avec vous",
  profiling: "le profilage",
  "significant-effects":
    "produisent des effets juridiques pour vous ou vous affectent de façon significative et comparable",
  "for-the-future": "pour l’avenir",
  "lawful-before": "la licéité des traitements que nous avons effectués auparavant",
  "say-no": "nous indiquer que vous ne souhaitez pas recevoir d’enquête",
  "extension-notice": "vous en informons, motifs à l’appui, dans le délai initial",
  "complex-or-numerous": "lorsque la complexité et le nombre des demandes le rendent nécessaire",
  "charge-fee": "facturer des frais raisonnables",
  refuse: "refuser d’y donner suite",
  repeated: "vous présentez sans cesse la même demande",
  "administrative-costs":
    "les coûts administratifs que nous occasionnent votre information, nos échanges avec vous et l’exécution de ce que vous demandez",
  "signed-statement": "l’un de nos représentants signe une déclaration sur le résultat",
  law: "la loi",
  contract: "notre contrat avec vous",
  conclusion: "la conclusion d’un contrat avec nous",
  written: "par écrit",
  other: "par d’autres moyens",
  electronic: "par voie électronique",
  oral: "oralement sur demande",

  "each-of-us": "chacun d’entre nous",

  // Somebody with a title, after « est ».
  "person-with-title": "{name}, {title}",

  // What a change depends on, after « est subordonnée », `{à conditions}`.
  "update-notice": "nous vous en informons",
  "fresh-consent": "nous vous demandons à nouveau votre consentement",

  // What the policy says of a cookie in reassurance.
  anonymous: "collecte sous forme anonyme",
  "statistics-only":
    "traitement de toutes les données pour des rapports statistiques sur ce qui se passe sur notre site web",
  "no-identification": "absence d’identification des personnes",
  "one-website": "absence d’utilisation d’un site web à l’autre",
  "our-website": "notre propre site web",
  "how-website-works": "le fonctionnement de notre site web",

  // Conduct that a policy takes for consent, after « lorsque vous ».
  visit: "consultez nos sites web",
  use: "utilisez nos services",
  "providing-data": "nous communiquez des données à caractère personnel par quelque moyen que ce soit",

  // Self-designations of a document, after « cette » and « la »: all feminine.
  "privacy-policy-as-policy": "politique de confidentialité",
  "privacy-policy-as-notice": "notice de confidentialité",
  "privacy-policy-as-statement": "déclaration de confidentialité",
  "cookie-policy-as-policy": "politique relative aux cookies",
  "cookie-policy-as-notice": "notice relative aux cookies",
  "cookie-policy-as-statement": "déclaration relative aux cookies",
  "notice-at-collection-as-policy": "notice d’information",
  "notice-at-collection-as-notice": "notice d’information",
  "notice-at-collection-as-statement": "notice d’information",
  "short-notice-as-policy": "notice abrégée",
  "short-notice-as-notice": "notice abrégée",
  "short-notice-as-statement": "déclaration abrégée",
  "acceptable-use-policy-as-policy": "politique d’utilisation acceptable",
  "acceptable-use-policy-as-notice": "notice d’utilisation acceptable",
  "acceptable-use-policy-as-statement": "déclaration d’utilisation acceptable",

  // What is done with data on grounds for disclosure, after « nous ».
  disclose: "communiquons",
  access: "consultons",
  store: "conservons",

  // Particulars of support and accounts.
  "for-a-time": "pour une durée limitée",
  "see-recordings": "visionner les enregistrements de vos sessions d’accès à distance",
  "break-off": "interrompre à tout moment l’accès à distance et les discussions en ligne",
  "us-or-customers": "les nôtres ou ceux d’un client",
  "paid-account": "un compte payant",
  "named-account": "notre compte {name}",
  "terms-of-their-own": "leurs propres conditions de service et leur propre déclaration de confidentialité",
  "log-in": "vous connecter pour cela",
  "log-in-guarded": "vous connecter pour cela, ce qui protège vos données de l’accès d’autrui",
  "keeps-others-out": "protège vos données de l’accès d’autrui",

  "whole-group": "toutes les sociétés de notre groupe",

  // Companies that a document binds, after « lie ».
  "all-companies": "toutes les sociétés",

  // A purpose and its basis, in a cell.
  "purpose-with-examples": "{purpose} (par exemple {examples})",
  "basis-with-interest": "{basis} : {interest}",
  "basis-under-law": "{basis} ({law})",
  "basis-with-condition": "{basis} (pour les catégories particulières de données : {condition})",

  // Of a transfer, after « lorsque nous ».
  "customer-contracts": "exécutons nos contrats avec des clients {en places}",

  // What is said of a source, after « est ».
  "publicly-accessible": "accessible au public",
  "not-publicly-accessible": "inaccessible au public",

  // What follows, after « elles portent sur » and « en ».
  concern: "portent sur",
  "writing-to-us": "nous écrivant",

  // A condition, after « si » and « lorsque »; something done under one, in a list.
  "you-are-in": "vous vous trouvez {en places}",
  "only-when": "{what} (uniquement lors{que condition})",

  // Titles of links that laws fix word for word, in English; they stand in quotes.
  "title-do-not-sell-or-share": "Do Not Sell or Share My Personal Information",
  "title-privacy-choices": "Your Privacy Choices",
  "title-california-privacy-choices": "Your California Privacy Choices",
  "title-limit-sensitive": "Limit the Use of My Sensitive Personal Information",

  // What an opt-out signal means, after « opposition », `{à matters}`, and « vaut pour ».
  "signal-sale": "la vente de données à caractère personnel",
  "signal-sharing": "leur partage à des fins de publicité d’un site web à l’autre",
  "signal-targeted-advertising": "la publicité ciblée",
  "signal-profiling": "le profilage",
  "signal-browser": "le navigateur qui l’envoie",
  "signal-device": "l’appareil qui l’envoie",
  "signal-account": "votre compte, si votre session est ouverte",
  "signal-offline": "ce que nous vendons ou partageons en dehors de nos sites web et de nos applications",

  // Particulars of rights in US states.
  "know-categories":
    "de quelles catégories de données il s’agit, d’où elles proviennent, pourquoi nous les collectons, les vendons ou les partageons, et à quelles catégories de tiers nous les communiquons",
  "know-pieces":
    "les éléments précis des données à caractère personnel que nous avons collectées à votre sujet",
  "know-inferences": "les conclusions que nous avons tirées à votre sujet",
  "delete-part": "lesquelles de vos données nous supprimons",
  "those-who-received": "ceux qui les ont reçues de nous",
  "law-exceptions": "une exception prévue par la loi nous permet de les conserver",
  "not-to-share": "ne pas les partager à des fins de publicité d’un site web à l’autre",
  workers: "les candidats à un emploi, les étudiants, les salariés et les prestataires indépendants",

  // Appeals and counted requests; the latter alone in a cell.
  "attorney-general": "comment saisir le procureur général de votre État d’une réclamation",
  everyone: "les demandes de toutes provenances, et non de Californie seulement",
  "counted-delete": "suppression",
  "counted-correct": "correction",
  "counted-know": "droit de savoir",
  "counted-access-automated-decisions": "information sur les décisions automatisées",
  "counted-opt-out-sale": "opposition à la vente et au partage",
  "counted-limit-sensitive": "limitation de l’utilisation des données sensibles",
  "counted-opt-out-automated-decisions": "opposition aux décisions automatisées",

  // What follows deletion, after « si vous nous faites supprimer vos données »; what is tested, after « nous en avons testé ».
  "leave-programme": "votre adhésion prend fin",
  "fairness-and-accuracy": "l’équité et l’exactitude",

  // Categories of data in a cell, and whether something is done with them.
  "data-with-items": "{data} ({items})",
  yes: "oui",
  no: "non",

  // Where a cookie policy applies, after « s’applique », `{à places}`.
  "all-our-websites": "tous nos sites web",

  // Particulars of a summary: how many things are not named; what is done or not done with data, with article: after « nous pratiquons » and « nous ne pratiquons pas ».
  more: "{count} autres",
  "more-purposes": "{count} autres finalités",
  "more-periods": "pendant {count} autres durées",
  "sell-data": "la vente {de data}",
  "share-data": "le partage {de data} à des fins de publicité d’un site web à l’autre",
  "target-by-data": "l’utilisation {de data} à des fins de publicité ciblée",
  "your-data": "vos données à caractère personnel",
  it: "celles-ci",
  "as-necessary": "seulement aussi longtemps que nos finalités l’exigent",
  "in-banner": "dans notre bandeau relatif aux cookies",
  "reject-cookies": "refuser tous les cookies",
  "choose-cookies": "n’autoriser que certains cookies",
  "by-unsubscribing": "au moyen du lien qui figure dans chaque message",
  "by-saying-so": "en nous le disant lorsque nous vous appelons",
  "by-telling-us": "en nous le disant {ways}",

  // Details in a cell.
  "at-address": "à l’adresse {address}",

  ...meanings,
  ...practicePhrases,
  ...acceptableUsePhrases,
  ...prohibitionMeanings,

  // A legal basis, alone.
  "consent-noun": "votre consentement",

  // What people are told when the business passes on, after « nous vous indiquons alors ».
  "new-owner": "qui est le nouveau propriétaire et comment le joindre",

  // To whom marketing messages are sent, after « uniquement ».
  "to-consenting": "aux personnes qui les ont acceptés",
  "to-customers": "à nos clients, au sujet de produits et services analogues à ceux qu’ils ont achetés",

  // What internal rules lay down; what people can ask for.
  "rules-retention": "comment nous conservons et détruisons les données à caractère personnel",
  "rules-roles": "qui joue quel rôle dans la protection des données à caractère personnel",
  "rules-complaints": "comment nous traitons les réclamations",
  assessment: "notre évaluation",

  // Technology that can do this; it is so « jusqu’à ce que vous l’activiez ».
  "identify-you": "vous identifier",
  "locate-you": "savoir où vous êtes",
  "profile-you": "établir votre profil",
  off: "désactivée",

  // After « vous pouvez traiter avec nous ».
  anonymously: "sans dire qui vous êtes",
  "under-pseudonym": "sous un pseudonyme",

  // Automated decisions: after « la décision », « repose sur » and « vous pouvez ».
  "affects-significantly":
    "produit des effets juridiques à votre égard ou vous affecte de manière significative de façon similaire",
  "decision-contract": "les besoins d’un contrat avec vous",
  "decision-law": "une loi qui l’autorise",
  "decision-explicit-consent": "votre consentement explicite",
  "human-review": "demander qu’une personne réexamine la décision",
  "point-of-view": "exprimer votre point de vue",
  contest: "contester la décision",
  explanation: "nous demander d’expliquer la décision",
  correction: "faire rectifier les données sur lesquelles la décision repose",

  // What is done with a complaint, after « nous ».
  "confirm-receipt": "confirmons sa réception dans un délai de {period}",
  "look-into": "l’examinons",
  "answer-within": "y répondons dans un délai de {period}",
  "answer-promptly": "y répondons dans les meilleurs délais",
  "tell-outcome": "vous communiquons l’issue",

  // Transfers: after « nous avons évalué », « en ces lieux » and `{à frameworks}`, and before « a le pouvoir ».
  "transfer-effects": "ses effets sur votre vie privée",
  "risk-weaker-law":
    "la loi ne protège pas les données à caractère personnel aussi bien que là d’où elles viennent",
  "risk-authority-access": "les autorités publiques peuvent exiger l’accès aux données à caractère personnel",
  "risk-no-remedies": "vous n’avez pas de droits que vous puissiez faire respecter",
  "framework-eu-us": "le cadre de protection des données UE – États-Unis",
  "framework-uk-extension": "l’extension britannique du cadre de protection des données UE – États-Unis",
  "framework-swiss-us": "le cadre de protection des données Suisse – États-Unis",
  "trade-commission": "la Federal Trade Commission des États-Unis",
  transportation: "le ministère des Transports des États-Unis",
} as const satisfies Readonly<Record<PhraseId, string>>;
