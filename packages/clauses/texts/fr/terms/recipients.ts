import type { TermLabels } from "../../../src/terms.js";

// Without article: after « rôle : » and « en qualité de »; alone in a cell.
export const recipientRoles = {
  controller: "responsable du traitement distinct",
  "joint-controller": "responsable conjoint du traitement",
  processor: "sous-traitant",
  "sub-processor": "sous-traitant ultérieur",
  "third-party": "tiers",
} as const satisfies TermLabels<"recipient-role">;

// Without article: after « catégorie de destinataire : »; alone in a cell.
export const recipientKinds = {
  staff: "notre personnel",
  "group-company": "sociétés de notre groupe",
  subcontractor: "nos prestataires en sous-traitance",
  affiliate: "nos sociétés affiliées",
  "service-provider": "prestataires de services",
  hosting: "hébergeurs",
  maintenance: "prestataires de maintenance",
  "customer-support": "prestataires d’assistance clientèle",
  communications: "prestataires de messagerie",
  security: "prestataires de sécurité",
  "fraud-prevention": "prestataires de prévention de la fraude",
  analytics: "prestataires de mesure d’audience",
  marketing: "agences de communication commerciale",
  "payment-provider": "prestataires de paiement",
  delivery: "entreprises de livraison",
  "advertising-network": "réseaux publicitaires",
  "social-network": "réseaux sociaux",
  "clearing-house": "sociétés et systèmes de compensation",
  bank: "banques et autres établissements financiers",
  payee: "bénéficiaires de paiements",
  "credit-agency": "organismes d’évaluation du crédit",
  "debt-collector": "sociétés de recouvrement",
  insurer: "assureurs",
  distributor: "nos distributeurs",
  partner: "partenaires commerciaux",
  "marketing-partner": "partenaires de prospection",
  "data-broker": "courtiers en données",
  "professional-adviser": "conseils professionnels",
  consultant: "consultants",
  auditor: "auditeurs",
  employer: "votre employeur",
  "public-authority": "autorités publiques",
  "informed-body": "organismes publics que la loi impose d’informer",
  regulator: "autorités de régulation",
  police: "police et autres services répressifs",
  court: "juridictions",
  litigant: "parties à des procédures judiciaires",
  acquirer: "acquéreurs de tout ou partie de notre entreprise",
  assignee: "sociétés auxquelles nous cédons un contrat",
  "other-users": "autres utilisateurs de nos services",
  "third-party": "tiers",
  public: "public",
} as const satisfies TermLabels<"recipient-kind">;

// Without article: beside the name of one recipient; alone in a cell.
export const oneRecipientKinds = {
  staff: "membre de notre personnel",
  "group-company": "société de notre groupe",
  subcontractor: "prestataire en sous-traitance",
  affiliate: "société affiliée",
  "service-provider": "prestataire de services",
  hosting: "hébergeur",
  maintenance: "prestataire de maintenance",
  "customer-support": "prestataire d’assistance clientèle",
  communications: "prestataire de messagerie",
  security: "prestataire de sécurité",
  "fraud-prevention": "prestataire de prévention de la fraude",
  analytics: "prestataire de mesure d’audience",
  marketing: "agence de communication commerciale",
  "payment-provider": "prestataire de paiement",
  delivery: "entreprise de livraison",
  "advertising-network": "réseau publicitaire",
  "social-network": "réseau social",
  "clearing-house": "société ou système de compensation",
  bank: "banque ou autre établissement financier",
  payee: "bénéficiaire de paiements",
  "credit-agency": "organisme d’évaluation du crédit",
  "debt-collector": "société de recouvrement",
  insurer: "assureur",
  distributor: "distributeur",
  partner: "partenaire commercial",
  "marketing-partner": "partenaire de prospection",
  "data-broker": "courtier en données",
  "professional-adviser": "conseil professionnel",
  consultant: "consultant",
  auditor: "auditeur",
  employer: "votre employeur",
  "public-authority": "autorité publique",
  "informed-body": "organisme public que la loi impose d’informer",
  regulator: "autorité de régulation",
  police: "police ou autre service répressif",
  court: "juridiction",
  litigant: "partie à des procédures judiciaires",
  acquirer: "acquéreur de tout ou partie de notre entreprise",
  assignee: "société à laquelle nous cédons un contrat",
  "other-users": "autre utilisateur de nos services",
  "third-party": "tiers",
  public: "public",
} as const satisfies TermLabels<"recipient-kind">;

// « pour » with an infinitive: after « lorsque cela est nécessaire »; alone in an item.
export const disclosureGrounds = {
  consent: "pour faire ce que vous avez accepté",
  law: "pour respecter la loi",
  "legal-process":
    "pour répondre à un acte de procédure valable d’une juridiction ou d’une autre autorité compétente",
  "authority-request": "pour répondre à une demande licite d’une autorité publique",
  police: "pour aider la police à détecter, à prévenir ou à poursuivre les infractions",
  "public-bodies": "pour informer les organismes publics comme la loi l’exige",
  "legal-claims":
    "pour faire valoir ou défendre des droits dans le cadre de procédures en cours ou imminentes",
  "enforce-rights": "pour faire valoir nos droits en justice",
  "protect-rights": "pour protéger nos droits et nos biens",
  "protect-customers":
    "pour protéger nos clients, par exemple des messages indésirables, de l’hameçonnage et d’autres fraudes",
  "protect-others": "pour protéger les droits de nos clients et d’autrui",
  "protect-others-safety": "pour protéger les droits et la sécurité d’autrui",
  "protect-safety": "pour prévenir le décès ou des blessures graves de toute personne",
  "terms-enforcement": "pour faire respecter nos conditions",
  fraud: "pour prévenir et détecter la fraude",
  abuse: "pour prévenir les messages indésirables, l’hameçonnage et d’autres abus",
  "industry-efforts":
    "pour soutenir les efforts du secteur contre la fraude, les messages indésirables et d’autres comportements répréhensibles",
  "credit-risk": "pour réduire le risque de crédit",
  security:
    "pour exploiter nos services en toute sécurité, et pour prévenir et arrêter les attaques contre nos réseaux et nos systèmes",
  audit: "pour faire auditer notre entreprise",
  "corporate-transaction": "pour réaliser une fusion ou une vente de notre entreprise ou de nos actifs",
  "contract-assignment": "pour céder un contrat à une autre société",
} as const satisfies TermLabels<"disclosure-ground">;

// With article: after « repose sur »; alone in a cell.
export const safeguards = {
  "adequacy-decision": "une décision d’adéquation de la Commission européenne",
  "eu-us-data-privacy-framework":
    "la décision d’adéquation pour les entreprises certifiées au titre du cadre de protection des données UE – États-Unis",
  "uk-us-data-bridge": "l’extension au Royaume-Uni du cadre de protection des données UE – États-Unis",
  "swiss-us-data-privacy-framework": "le cadre de protection des données Suisse – États-Unis",
  "uk-adequacy-regulations": "un règlement d’adéquation du Royaume-Uni",

  "public-body-agreement": "un accord contraignant entre autorités publiques",
  "binding-corporate-rules": "des règles d’entreprise contraignantes",
  "standard-contractual-clauses": "les clauses contractuelles types de la Commission européenne",
  "authority-clauses": "les clauses types d’une autorité de contrôle",
  "code-of-conduct": "un code de conduite approuvé",
  certification: "une certification approuvée",
  "authorised-clauses": "des clauses contractuelles autorisées par une autorité de contrôle",
  "administrative-arrangement": "un arrangement entre autorités publiques",
  "uk-idta": "l’accord international de transfert de données (IDTA) de l’autorité de contrôle du Royaume-Uni",
  "uk-addendum": "l’addendum du Royaume-Uni aux clauses contractuelles types de la Commission européenne",

  "consent-derogation": "votre consentement explicite au transfert",
  "contract-derogation": "les besoins d’un contrat conclu avec vous",
  "third-party-contract-derogation": "les besoins d’un contrat conclu dans votre intérêt",
  "public-interest-derogation": "des motifs importants d’intérêt public",
  "legal-claims-derogation":
    "les besoins de la constatation, de l’exercice ou de la défense de droits en justice",
  "vital-interests-derogation": "les intérêts vitaux d’une personne qui ne peut pas donner son consentement",
  "public-register-derogation": "la finalité d’un registre public",
  "compelling-interests-derogation": "nos intérêts légitimes impérieux",

  "safe-harbor": "les principes de la sphère de sécurité (Safe Harbor)",
  "privacy-shield": "le bouclier de protection des données UE – États-Unis (Privacy Shield)",
} as const satisfies TermLabels<"safeguard">;

// Infinitives: after « doit » and « obligation de », `{de obligations}`; alone in a cell.
export const recipientObligations = {
  instructions: "ne traiter les données que sur nos instructions",
  confidentiality: "préserver la confidentialité des données",
  security: "assurer la sécurité des données",
  "sub-processors": "ne confier sa mission à d’autres qu’avec notre autorisation",
  deletion: "effacer ou restituer les données au terme de sa mission",
  breaches: "nous signaler toute violation",
  law: "respecter le droit de la protection des données",
  "our-requirements": "satisfaire à nos exigences de confidentialité",
  "same-protection": "protéger les données au moins aussi bien que nous",
  "task-only": "n’utiliser les données que pour sa mission",
  "no-disclosure": "ne transmettre les données à personne",
} as const satisfies TermLabels<"recipient-obligation">;

// Without article: after « à des fins de », `{de misuse}`.
export const misuses = {
  "copyright-infringement": "violation du droit d’auteur",
  "stolen-goods": "trafic de biens volés",
  theft: "vol",
  fraud: "fraude",
  "computer-crime": "criminalité informatique",
  "child-abuse-material": "pédopornographie",
  threats: "menaces",
  terrorism: "terrorisme",
} as const satisfies TermLabels<"misuse">;
