import type { TermId } from "@policywright/schema";
import type { PhraseId, TermLabels } from "../../../src/terms.js";

// Without article: at the start of an item, as its title.
export const prohibitions = {
  "illegal-activities": "activités illégales",
  gambling: "jeux d’argent",
  "harmful-activities": "activités nuisibles",
  fraud: "fraude et tromperie",
  phishing: "hameçonnage",
  infringement: "contenus contrefaisants",
  "offensive-content": "contenus offensants",
  hate: "haine et violence",
  harassment: "harcèlement",
  "privacy-violation": "atteintes à la vie privée",
  malware: "contenus malveillants",

  "unauthorised-access": "accès non autorisé",
  probing: "sondage et balayage",
  "credential-theft": "vol d’identifiants",
  interception: "interception",
  "false-origin": "falsification de l’origine",

  crawling: "surveillance et exploration automatisées",
  "denial-of-service": "déni de service (DoS)",
  interference: "perturbation intentionnelle",
  "open-services": "services réseau ouverts",
  "evading-limits": "contournement de restrictions",
  "resource-abuse": "utilisation abusive de ressources",

  spam: "messages non sollicités (spam)",
  "hidden-sender": "dissimulation de l’expéditeur",
  "collecting-replies": "collecte de réponses",
  "address-harvesting": "collecte d’adresses",
} as const satisfies TermLabels<"prohibition">;

// As a sentence of its own after the title: what is prohibited.
export const prohibitionMeanings = {
  "illegal-activities-means": "tout ce qui enfreint la loi",
  "gambling-means": "les jeux de hasard et les paris d’argent",
  "harmful-activities-means":
    "tout ce qui peut nuire à nos utilisateurs, à notre activité ou à notre réputation",
  "fraud-means": "le fait de tromper autrui pour en tirer profit",
  "phishing-means":
    "le fait de demander sous un faux nom des mots de passe, des données de compte ou d’autres secrets",
  "infringement-means":
    "les contenus qui enfreignent la propriété intellectuelle ou d’autres droits exclusifs d’autrui, ou qui en font un usage illicite",
  "offensive-content-means": "tout ce qui peut être jugé à juste titre répréhensible",
  "hate-means": "les contenus qui appellent à la haine ou à la violence, ou qui en font l’éloge",
  "harassment-means": "le fait de menacer, de traquer ou d’intimider autrui",
  "privacy-violation-means":
    "la publication d’informations privées sur autrui sans l’autorisation des intéressés",
  "malware-means":
    "les contenus ou autres technologies qui peuvent endommager ou perturber un système, un programme ou des données, les intercepter secrètement ou en prendre le contrôle",

  "unauthorised-access-means": "l’accès à un système ou son utilisation sans autorisation",
  "probing-means":
    "le fait de sonder ou de balayer un système, ou d’en tester les vulnérabilités, sans autorisation",
  "credential-theft-means":
    "l’obtention, l’utilisation ou la transmission des données de connexion d’autrui sans autorisation",
  "interception-means": "la surveillance des données ou du trafic d’un système sans autorisation",
  "false-origin-means":
    "la falsification d’en-têtes de paquets TCP/IP, d’en-têtes de courriels ou de toute autre partie d’un message qui indique son origine ou son acheminement",

  "crawling-means":
    "la surveillance ou l’exploration d’un système sans autorisation et d’une manière qui l’altère, le perturbe ou y donne indûment accès",
  "denial-of-service-means":
    "le fait de submerger une cible de tant de requêtes qu’elle ne peut plus répondre au trafic légitime, ou qu’elle y répond trop lentement pour être utile",
  "interference-means": "la perturbation du bon fonctionnement d’un système",
  "open-services-means": "l’exploitation de services réseau ouverts à tous",
  "evading-limits-means":
    "le contournement, manuel ou électronique, des limites fixées à l’utilisation d’un système",
  "resource-abuse-means": "l’épuisement de ressources partagées au détriment d’autrui",

  "spam-means":
    "la distribution, la publication ou l’envoi en masse de courriels, de promotions, de publicités ou de sollicitations non sollicités, ou le fait de faciliter ces actes",
  "hidden-sender-means":
    "l’altération ou la dissimulation d’en-têtes de courriels, ou l’usurpation de l’identité d’un expéditeur qui ne l’a pas expressément permise",
  "collecting-replies-means":
    "la collecte des réponses à des messages envoyés par l’intermédiaire d’un autre fournisseur d’accès à internet, si ces messages enfreignent les règles énoncées ici ou la politique d’utilisation acceptable de ce fournisseur",
  "address-harvesting-means": "la collecte d’adresses électroniques de personnes qui n’y ont pas consenti",
} as const satisfies Readonly<Record<`${TermId<"prohibition">}-means`, string>>;

// With article: after « cela comprend » and « cela ne comprend pas ».
export const prohibitedExamples = {
  "gambling-services":
    "la publicité pour des sites et des services de jeux d’argent, leur transmission ou leur mise à disposition de toute autre manière",
  "child-abuse-promotion": "le fait de diffuser, de promouvoir ou de permettre la pédopornographie",
  "unlicensed-goods": "la vente de biens ou de drogues que la loi interdit",

  "fraudulent-offers":
    "l’offre ou la diffusion de biens, de services, de procédés ou de promotions frauduleux",
  "phishing-messages": "l’hameçonnage",
  pharming: "le dévoiement de noms de domaine (pharming)",
  "quick-money-schemes": "les promesses d’enrichissement rapide",
  "ponzi-schemes": "les systèmes de Ponzi",
  "pyramid-schemes": "les systèmes pyramidaux",
  "deceptive-practices": "toute autre pratique déloyale ou trompeuse",

  "defamatory-content": "la diffamation",
  "obscene-content": "l’obscénité",
  "abusive-content": "les injures",
  "privacy-invading-content": "les intrusions dans la vie privée",
  "child-abuse-material": "la pédopornographie",
  bestiality: "les contenus liés à la zoophilie",
  "non-consensual-acts": "les représentations d’actes sexuels sans consentement",

  viruses: "les virus",
  "trojan-horses": "les chevaux de Troie",
  worms: "les vers",
  "time-bombs": "les bombes à retardement",
  cancelbots: "les robots d’annulation",
  spyware: "les logiciels espions",
  ransomware: "les rançongiciels",

  "vulnerability-scans":
    "les tentatives de sonder ou de balayer un système ou d’en tester les vulnérabilités",
  "security-breaches": "les tentatives de déjouer ses mesures de sécurité ou d’authentification",
  aliases: "l’utilisation de pseudonymes",
  "anonymous-remailers": "l’utilisation de services de réexpédition anonyme",

  overloading: "toute tentative délibérée de surcharger un système",
  "mail-bombing": "le bombardement de courriels",
  "news-bombing": "le bombardement de forums",
  "broadcast-attacks": "les attaques par diffusion générale",
  flooding: "les techniques de saturation",
  "open-proxies": "les serveurs mandataires ouverts",
  "open-relays": "les relais de messagerie ouverts",
  "open-resolvers": "les serveurs de noms de domaine récursifs ouverts",
  "access-limits": "les limites d’accès",
  "storage-limits": "les limites de stockage",
  "crypto-mining": "le minage de cryptomonnaies",

  "commercial-messages": "la publicité commerciale",
  announcements: "les annonces d’information",
} as const satisfies TermLabels<"prohibited-example">;

export const acceptableUsePhrases = {
  // What an acceptable-use policy covers, after « couvre ».
  "covered-services-of-affiliates": "les services de nos sociétés affiliées",
  "covered-websites": "nos sites web",
  "covered-websites-named": "nos sites web {websites}",
  "covered-all-websites": "tous nos sites web",
  "covered-subdomains": "leurs sous-domaines",

  // Whom it binds, after « vous et », `{à others}`, and « de la même manière ».
  "enabled-by-you": "toute autre personne ou entité à laquelle vous permettez d’utiliser nos services",
  "enabled-by-affiliates": "ceux auxquels vos sociétés affiliées permettent de les utiliser",

  // Where something is prohibited, after « utiliser ».
  "our-services": "nos services",
  "our-websites": "nos sites web",

  // What people do, after « si vous ».
  "violate-it": "enfreignez cette {document}",
  "permit-violations": "permettez à d’autres de le faire",
  "help-violations": "aidez d’autres à le faire de toute autre manière",

  // What follows, after « nous pouvons ».
  suspend: "suspendre",
  end: "faire cesser",
  remove: "supprimer",
  disable: "bloquer",
  modify: "modifier",
  immediately: "immédiatement",
  "our-discretion": "à notre seule et entière discrétion",
  "other-agreements": "tout autre accord avec vous sur l’utilisation {de places}",
  "this-document": "cette {document}",
  "on-our-websites": "sur nos sites web",

  // Whom we tell, after « signaler », `{à authorities}`, and « aider ».
  "law-enforcement": "les services répressifs compétents",
  regulators: "les autorités de régulation",
  "third-parties": "d’autres tiers appropriés",
  "customer-data": "des informations sur les clients",
  "system-data":
    "des informations sur les réseaux et les systèmes en lien avec des violations présumées de cette {document}",
} as const satisfies Partial<Readonly<Record<PhraseId, string>>>;
