import type { TermLabels } from "../../../src/terms.js";

// Infinitives: after « pour »; alone in a cell.
export const purposes = {
  "account-registration": "créer des comptes",
  "account-management": "gérer les comptes",
  authentication: "permettre la connexion aux comptes",
  "identity-verification": "vérifier l’identité",
  "age-verification": "vérifier l’âge",

  "service-provision": "fournir nos services",
  requests: "répondre aux demandes",
  "product-requests": "fournir les produits et services que vous demandez",
  callbacks: "vous rappeler",
  "material-requests": "vous envoyer des documents commerciaux",
  "information-requests": "vous donner des informations précises",
  information: "vous fournir des informations",
  "contract-preparation": "préparer un contrat",
  "contract-performance": "exécuter notre contrat avec vous",
  "employer-contract": "exécuter notre contrat avec votre employeur",
  "order-fulfilment": "traiter les commandes",
  delivery: "livrer les produits et fournir les services",
  payment: "traiter les paiements",
  "purchase-confirmation": "confirmer les détails de vos achats",

  "customer-support": "assister la clientèle",
  "product-support": "assurer l’assistance des produits et services que vous avez obtenus de nous",
  "customer-relationship": "gérer notre relation commerciale",
  communication: "communiquer avec vous",
  mailings: "vous contacter au moyen d’un système d’envoi de messages",
  "service-notices": "vous envoyer des avis concernant nos services",
  "subscription-notices": "vous informer de l’expiration de votre abonnement",
  "update-notices": "vous informer des mises à jour et des modifications des produits",
  "security-notices": "vous informer des améliorations de la sécurité",
  "account-notices": "vous indiquer ce que vous devez faire dans votre compte",

  "service-improvement": "améliorer nos services",
  "service-quality": "améliorer la qualité des services",
  "user-experience": "vous offrir la meilleure expérience de nos produits",
  "service-development": "développer de nouveaux produits et services",
  administration: "exploiter nos services et nos sites web",
  "internal-operations": "assurer notre fonctionnement interne",
  "efficient-operations": "exercer notre activité de manière efficace",
  maintenance: "assurer la maintenance",
  hosting: "héberger nos services",
  troubleshooting: "détecter et résoudre les problèmes",
  analytics: "comprendre comment nos services sont utilisés",
  "understanding-needs": "comprendre vos besoins et mieux y répondre",
  research: "effectuer des recherches et établir des statistiques",
  "data-quality": "améliorer l’exactitude et l’exhaustivité des données",

  personalisation: "adapter nos services à vos besoins",
  "personal-communication": "adapter notre communication à vos besoins",
  "consistent-experience": "vous offrir une expérience cohérente dans tous nos services",
  "regional-services": "vous présenter un menu des services disponibles dans votre région",
  recommendations: "recommander des produits, des services et des contenus",
  marketing: "mener des actions promotionnelles",
  prospecting: "mener des actions de prospection commerciale",
  "direct-marketing": "mener des actions de prospection directe",
  advertising: "diffuser de la publicité",
  "targeted-advertising": "diffuser de la publicité adaptée à votre profil",
  "advertising-measurement": "mesurer l’efficacité de la publicité",
  surveys: "mener des enquêtes",
  events: "organiser des événements et des concours",

  security: "assurer la sécurité",
  "misuse-prevention": "prévenir l’utilisation abusive de nos services",
  "fraud-prevention": "prévenir la fraude",
  "credit-risk": "réduire le risque de crédit",
  "prohibited-activities":
    "prévenir et détecter les activités criminelles, illégales ou interdites, et enquêter à leur sujet",
  "crime-prosecution": "détecter et prévenir les infractions, et en poursuivre les auteurs",
  "crime-prevention": "prévenir et détecter les infractions, et enquêter à leur sujet",
  "rights-protection": "protéger nos droits",
  "terms-enforcement": "faire respecter nos conditions",

  "legal-compliance": "respecter la loi",
  "rights-requests": "répondre aux demandes d’exercice de droits",
  "regulatory-obligations": "remplir nos obligations légales et réglementaires",
  "legal-proceedings": "mener des procédures judiciaires en cours ou imminentes",
  "legal-claims": "constater, exercer ou défendre des droits en justice",
  audit: "réaliser des audits",
  accounting: "tenir la comptabilité et payer les impôts",
  recruitment: "recruter du personnel",
  training: "former notre personnel",
  "corporate-transaction": "réaliser une fusion ou une vente de notre entreprise",
  "data-sale": "vendre des données à caractère personnel",
} as const satisfies TermLabels<"purpose">;

// With article: after « est » and « sur »; alone in a cell.
export const legalBases = {
  consent: "votre consentement",
  contract: "notre contrat avec vous, ou les mesures précontractuelles que vous nous demandez",
  "legal-obligation": "une obligation légale",
  "vital-interests": "les intérêts vitaux d’une personne",
  "public-task": "une mission d’intérêt public ou relevant de l’autorité publique",
  "legitimate-interests": "des intérêts légitimes",
  "recognised-legitimate-interests": "des intérêts légitimes reconnus par la loi",
} as const satisfies TermLabels<"legal-basis">;

// With article: after « est » and « sur »; alone in a cell.
export const specialCategoryConditions = {
  "explicit-consent": "votre consentement explicite",
  "employment-law": "le droit du travail, de la sécurité sociale ou de la protection sociale",
  "vital-interests": "les intérêts vitaux d’une personne qui ne peut pas donner son consentement",
  "not-for-profit-body":
    "les activités légitimes d’un organisme à but non lucratif à l’égard de ses membres et de ses contacts",
  "made-public": "le fait que vous avez manifestement rendu les données publiques",
  "legal-claims": "la nécessité de constater, d’exercer ou de défendre des droits en justice",
  "substantial-public-interest": "un intérêt public important prévu par la loi",
  "health-care":
    "les besoins de la médecine préventive ou de la médecine du travail, des soins de santé ou de la protection sociale",
  "public-health": "l’intérêt public dans le domaine de la santé publique",
  "archiving-research": "l’archivage dans l’intérêt public, la recherche ou les statistiques",
} as const satisfies TermLabels<"special-category-condition">;

// Infinitives: after « pour » and « à », `{à purposes}`; alone in a cell.
export const cookiePurposes = {
  "strictly-necessary": "assurer les fonctions strictement nécessaires",
  navigation: "passer d’une page à l’autre",
  "log-in": "permettre la connexion",
  authentication: "authentifier le compte de la personne connectée",
  "data-exchange": "échanger des données avec le nuage",
  "credential-storage": "enregistrer les comptes et les mots de passe à des fins d’authentification",
  security: "assurer la sécurité",
  "load-balancing": "répartir la charge entre nos serveurs",
  "shopping-cart": "mémoriser le contenu du panier",
  "consent-record": "mémoriser les choix relatifs aux cookies",
  functional: "offrir des fonctions supplémentaires",
  preferences: "mémoriser les préférences",
  chat: "proposer une assistance par messagerie instantanée",
  "embedded-media": "afficher des contenus intégrés provenant d’autres sites",
  "website-use": "comprendre comment notre site web est utilisé",
  "visitor-conduct": "comprendre ce que les visiteurs font sur notre site web",
  "parts-visited": "savoir quelles parties de notre site web sont consultées",
  statistics: "établir des statistiques d’accès à notre site web",
  analytics: "mesurer l’audience",
  "visitor-recognition": "distinguer les nouveaux visiteurs de ceux qui reviennent",
  "email-tracking": "savoir si les courriels sont ouverts et si leurs liens sont suivis",
  personalisation: "adapter les contenus à votre profil",
  "tailored-messages": "adapter les messages",
  marketing: "mener des actions promotionnelles",
  advertising: "diffuser de la publicité",
  "interest-advertising":
    "afficher des publicités correspondant à des centres d’intérêt, sur notre site web et sur d’autres plateformes",
  "frequency-capping": "limiter la fréquence d’affichage d’une publicité",
  "advertising-measurement": "mesurer l’efficacité de la publicité",
  "search-measurement":
    "rendre la publicité et les recherches sur le web plus efficaces, et mesurer cette efficacité",
  "social-media": "proposer des fonctions de réseaux sociaux",
} as const satisfies TermLabels<"cookie-purpose">;

// Clauses: after « grâce à eux, ».
export const cookieEffects = {
  "logged-in": "votre session reste ouverte",
  "one-log-in": "vous n’avez pas à vous reconnecter à chaque ouverture de l’application",
  "settings-kept": "nous gardons vos choix en mémoire",
  "cart-kept": "votre panier conserve son contenu",
} as const satisfies TermLabels<"cookie-effect">;
