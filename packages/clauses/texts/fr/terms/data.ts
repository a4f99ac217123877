import type { TermLabels } from "../../../src/terms.js";

// Without article: after « les données suivantes : »; alone in a cell.
export const dataCategories = {
  identity: "données d’identité",
  name: "nom et prénom",
  "first-name": "prénom",
  "last-name": "nom de famille",
  username: "nom d’utilisateur",
  "date-of-birth": "date de naissance",
  nationality: "nationalité",
  "official-id": "pièces d’identité et leurs numéros",
  signature: "signature",

  demographic: "données démographiques",
  age: "âge ou tranche d’âge",
  gender: "genre ou civilité",
  language: "langue",
  income: "revenus",
  household: "situation familiale et composition du foyer",

  contact: "coordonnées",
  "email-address": "adresse électronique",
  "telephone-number": "numéro de téléphone",
  "postal-address": "adresse postale",
  "social-media-profile": "profils sur les réseaux sociaux",
  "business-contact": "coordonnées professionnelles",

  account: "données de compte",
  "account-settings": "paramètres du compte",
  "customer-number": "numéro de client",
  subscription: "produits et formules choisis",

  credentials: "données d’authentification",
  password: "mot de passe",
  "security-question": "questions de sécurité et réponses",
  "access-token": "jetons et clés d’accès",
  "login-history": "journaux de connexion",

  payment: "données de paiement",
  "payment-card": "données de carte bancaire",
  "bank-account": "coordonnées bancaires",
  "payment-amount": "montant des paiements",
  "transaction-history": "historique des transactions",
  invoice: "factures",
  order: "commandes et achats",
  creditworthiness: "données de solvabilité",

  device: "données relatives à l’appareil",
  "ip-address": "adresse IP",
  browser: "type et paramètres du navigateur",
  "browser-type": "type de navigateur",
  "browser-language": "langue du navigateur",
  "operating-system": "système d’exploitation",
  "device-identifier": "identifiants de l’appareil",
  "cookie-identifier": "identifiants contenus dans des cookies et technologies similaires",
  hardware: "type et état du matériel",
  software: "logiciels installés et leur état",
  fingerprint: "empreinte du navigateur",

  "log-usage": "données de journalisation et d’utilisation",
  "service-data": "données recueillies par l’intermédiaire de nos services",
  "website-use": "données sur votre utilisation de nos sites web",
  "browser-data": "données que votre navigateur nous envoie",
  "visit-time": "date et heure d’accès",
  "referring-address": "adresse du site web qui vous a conduit au nôtre",
  "access-time": "dates, heures et durées des visites",
  "pages-viewed": "pages consultées",
  referral: "liens et publicités à l’origine d’une visite",
  "links-clicked": "liens suivis",
  "email-interaction": "ouverture des courriels et clics sur leurs liens",
  "search-terms": "termes de recherche",
  "service-consumption": "consommation des services",
  "api-calls": "adresses des appels d’API",
  "domains-accessed": "noms de domaine consultés",
  diagnostics: "données de diagnostic, d’utilisation et de performance de nos services",

  location: "données de localisation",
  "approximate-location": "localisation approximative",
  "precise-location": "localisation précise",

  communications: "communications",
  "communication-logs": "journaux des communications",
  "email-content": "contenu des courriels",
  "chat-messages": "messages instantanés",
  "call-recording": "enregistrements d’appels téléphoniques",
  voicemail: "messages vocaux",

  support: "données d’assistance clientèle",
  "support-request": "demandes d’assistance",
  "fault-state":
    "état du matériel et des logiciels lorsqu’une panne survient et pendant qu’elle est examinée et réparée",
  "system-records":
    "données du système et du registre, y compris les journaux, sur l’installation, la configuration et l’exploitation du matériel et des logiciels",
  "remote-session": "enregistrements de sessions d’accès à distance",

  survey: "réponses aux enquêtes",

  employment: "données relatives à la vie professionnelle",
  employer: "employeur",
  "job-title": "fonction",
  "job-application": "dossier de candidature",
  education: "formation et diplômes",

  preferences: "préférences",
  interests: "centres d’intérêt",
  "marketing-preferences": "préférences en matière de prospection",
  "consent-records": "preuves du consentement",

  participation: "participation à des événements et à des activités",
  content: "contenus enregistrés et publiés",
  "private-content": "contenus privés",
  "database-records": "enregistrements de bases de données",

  "audio-visual": "images et sons",
  photo: "photographies",
  video: "enregistrements vidéo",
  voice: "enregistrements de la voix",

  inferred: "conclusions tirées d’autres données",
  profile: "profils établis à partir d’autres données",
  "third-party-data": "données à votre sujet provenant de tiers",
} as const satisfies TermLabels<"data-category">;

// Without article: after « les données suivantes : »; alone in a cell.
export const specialCategories = {
  "racial-or-ethnic-origin": "données révélant l’origine raciale ou ethnique",
  "political-opinions": "données révélant les opinions politiques",
  "religious-or-philosophical-beliefs": "données révélant les convictions religieuses ou philosophiques",
  "trade-union-membership": "données révélant l’appartenance syndicale",
  genetic: "données génétiques",
  biometric: "données biométriques identifiant une personne",
  health: "données concernant la santé",
  "sex-life-or-orientation": "données concernant la vie sexuelle ou l’orientation sexuelle",
  "criminal-convictions": "données relatives aux infractions et aux condamnations pénales",
} as const satisfies TermLabels<"special-category">;

// Without article: alone in a cell, in the terms that the law fixes.
export const statutoryCategories = {
  identifiers: "identifiants",
  "customer-records": "informations énumérées par la loi californienne sur les fichiers clients",
  "protected-characteristics": "caractéristiques de catégories protégées par la loi",
  "commercial-information": "informations commerciales",
  "biometric-information": "informations biométriques",
  "network-activity": "informations sur l’activité sur internet ou sur un autre réseau électronique",
  geolocation: "données de géolocalisation",
  "sensory-information":
    "informations sonores, électroniques, visuelles, thermiques, olfactives ou similaires",
  "professional-information": "informations professionnelles ou relatives à l’emploi",
  "education-information": "informations relatives à l’éducation",
  inferences: "déductions servant à établir un profil",
} as const satisfies TermLabels<"statutory-category">;

// Without article: alone in a cell.
export const sensitiveCategories = {
  "government-identifier": "numéros de sécurité sociale et de pièces d’identité",
  "account-access":
    "identifiant de connexion au compte ou numéro de carte, avec le mot de passe ou le code qui y donne accès",
  "precise-geolocation": "géolocalisation précise",
  "origin-or-beliefs":
    "origine raciale ou ethnique, nationalité ou statut au regard du droit des étrangers, convictions religieuses ou philosophiques, ou appartenance syndicale",
  "message-contents": "contenu du courrier, des courriels et des SMS adressés à d’autres",
  "genetic-data": "données génétiques",
  "neural-data": "données neuronales",
  "biometric-identification": "informations biométriques identifiant une personne",
  "health-information": "informations sur la santé",
  "sexual-information": "informations sur la vie sexuelle ou l’orientation sexuelle",
  "known-minor": "informations sur des personnes de moins de 16 ans",
} as const satisfies TermLabels<"sensitive-category">;

// Without article: after « personnes concernées : »; alone in a cell.
export const dataSubjects = {
  visitors: "visiteurs",
  users: "utilisateurs",
  "account-holders": "titulaires d’un compte",
  subscribers: "abonnés",
  prospects: "clients potentiels",
  customers: "clients",
  "customer-staff": "personnes travaillant pour nos clients",
  "end-users": "personnes auxquelles nos clients fournissent leurs services",
  members: "membres",
  correspondents: "personnes qui nous contactent",
  participants: "participants aux événements et aux enquêtes",
  suppliers: "fournisseurs et personnes travaillant pour eux",
  partners: "partenaires commerciaux et personnes travaillant pour eux",
  applicants: "candidats à un emploi",
  employees: "personnes travaillant pour nous",
  children: "enfants",
  guardians: "parents et tuteurs",
  "mentioned-people": "personnes dont des tiers nous communiquent les données",
} as const satisfies TermLabels<"data-subject">;

// With article: after « de » and « auprès de », `{de sources}`; alone in a cell.
export const sources = {
  "data-subject": "vous",
  automatic: "l’enregistrement automatique de votre utilisation de nos services",
  inferred: "des conclusions que nous tirons d’autres données",
  "third-party": "des tiers",
  "group-company": "les sociétés de notre groupe",
  "service-provider": "des prestataires de services",
  partner: "des partenaires commerciaux",
  distributor: "des distributeurs",
  employer: "votre employeur",
  "other-people": "d’autres personnes qui nous communiquent des données",
  "payment-platform": "les plateformes de paiement tierces que vous utilisez pour acheter nos services",
  "social-network": "des réseaux sociaux",
  "login-provider": "les services au moyen desquels vous vous connectez",
  "advertising-network": "des réseaux publicitaires",
  "geolocation-service": "des services de géolocalisation",
  "data-broker": "des courtiers en données",
  "credit-agency": "des organismes d’évaluation du crédit",
  recruiter: "des recruteurs",
  "public-authority": "des autorités publiques",
  "public-source": "des sources accessibles au public",
  "public-register": "des registres publics",
} as const satisfies TermLabels<"source">;

// After « lorsque vous », verbs.
export const collectionOccasions = {
  visit: "consultez notre site web",
  "service-use": "utilisez nos services",
  registration: "vous inscrivez auprès de nous",
  "log-in": "vous connectez",
  form: "remplissez un formulaire",
  "web-form": "remplissez un formulaire sur un site web",
  "contact-form": "utilisez un formulaire de contact sur internet",
  interest: "demandez des informations sur nous ou sur nos produits et services",
  "product-interest": "vous renseignez sur un produit",
  materials: "téléchargez nos documents commerciaux",
  download: "téléchargez des informations",
  trial: "essayez ou évaluez nos produits ou services",
  purchase: "effectuez un achat",
  order: "passez une commande",
  contract: "concluez un contrat avec nous",
  "contract-performance": "exécutez un contrat avec nous",
  contact: "nous contactez",
  enquiry: "nous posez une question",
  "other-contact": "nous contactez de toute autre manière",
  support: "nous demandez de l’aide",
  "support-wizard": "lancez un assistant d’aide automatisé",
  participation: "participez à des activités dans le cadre de nos services",
  event: "assistez à un événement",
  webinar: "vous inscrivez à un webinaire",
  "trade-show": "nous rencontrez lors d’un salon professionnel",
  survey: "répondez à une enquête",
  contest: "participez à un concours",
  forum: "participez à un forum de discussion",
  "social-media": "prenez contact avec nous sur les réseaux sociaux",
  newsletter: "vous abonnez à une lettre d’information",
  "email-opened": "ouvrez l’un de nos courriels ou cliquez sur un lien qu’il contient",
  "advertisement-viewed": "regardez l’une de nos publicités",
  upload: "mettez en ligne ou téléchargez du contenu",
  application: "postulez à un emploi",
  "third-party-service": "utilisez un service tiers relié aux nôtres",
  business: "entretenez d’autres relations d’affaires avec nous",
} as const satisfies TermLabels<"collection-occasion">;

// After « lorsque vous », verbs.
export const indirectOccasions = {
  "employer-contract":
    "utilisez une application, un produit ou un service en vertu d’un contrat entre nous et votre employeur",
  "business-contact":
    "êtes notre contact pour des questions comme les factures, les commandes ou les paiements",
  recommendation: "faites l’objet d’une recommandation auprès de nous",
} as const satisfies TermLabels<"indirect-occasion">;

// After « vous devez », infinitives, of the people whose data somebody gives us.
export const supplierDuties = {
  "comply-with-law": "respecter le droit de la protection des données qui s’applique à vous",
  "prior-consent": "obtenir leur consentement au préalable",
  notify: "les informer que vous nous communiquez leurs données",
  "consent-or-basis":
    "disposer de leur consentement exprès, ou d’une autre base juridique pour nous communiquer leurs données",
  "inform-of-handling":
    "les informer de la manière dont nous collectons, utilisons, communiquons et conservons leurs données",
  "point-to-policy": "les inviter à lire notre politique de confidentialité",
} as const satisfies TermLabels<"supplier-duty">;

// After « confirme », clauses with their « que ».
export const sourceGuarantees = {
  lawfulness: "qu’elle a obtenu les données de manière licite",
  "privacy-policies": "qu’elle suit des politiques de confidentialité appropriées",
  consent: "que vous avez consenti à la communication",
  information: "que vous avez reçu information de la communication",
  accuracy: "que les données sont exactes",
} as const satisfies TermLabels<"source-guarantee">;

// With article: after « dépendent de », `{de factors}`.
export const factors = {
  interaction: "la manière dont vous interagissez avec nous",
  "service-use": "la manière dont vous utilisez nos services",
  choices: "les choix que vous faites",
  features: "les produits et fonctions que vous utilisez",
  settings: "vos paramètres",
  "services-used": "ceux de nos services que vous utilisez",
  relationship: "votre relation avec nous",
  location: "l’endroit où vous vous trouvez",
  law: "le droit qui s’applique à vous",
} as const satisfies TermLabels<"factor">;

// Alone in an item, after « de plusieurs manières ».
export const collectionWays = {
  written:
    "par ce que vous nous dites par discussion en ligne, par courriel ou par d’autres moyens écrits ou électroniques",
  automatic:
    "par des moyens techniques automatisés qui enregistrent tous les visiteurs de nos sites web, comme les cookies",
  "third-parties": "par l’intermédiaire de prestataires tiers",
  visits: "lors des visites de nos sites web",
  services: "par nos services ou nos logiciels",
} as const satisfies TermLabels<"collection-way">;
