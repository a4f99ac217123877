import type { TermId } from "@policywright/schema";

// What the terms of the law mean, after « on entend par » and the term; after a colon.
export const meanings = {
  "meaning-personal-data":
    "toute information sur une personne physique identifiée ou identifiable, appelée personne concernée",
  "meaning-data-subject":
    "la personne physique identifiée ou identifiable sur laquelle portent des données à caractère personnel",
  "meaning-identifiable-person":
    "une personne physique dont l’identité peut être établie directement ou indirectement, par exemple grâce à un identifiant comme un numéro d’identification, un nom, un identifiant en ligne ou des données de localisation, ou grâce à des traits de son identité sociale, culturelle, économique, psychique, génétique, physiologique ou physique",
  "meaning-processing":
    "tout ce qui est fait de données à caractère personnel ou d’ensembles de telles données, par des moyens automatisés ou non : les collecter, les enregistrer, les structurer et les organiser, les conserver, les adapter ou les modifier, les consulter, les extraire et les utiliser, les communiquer en les transmettant, en les diffusant ou en les fournissant d’une autre manière, les rapprocher ou les combiner, et en limiter le traitement, les effacer ou les détruire",
  "meaning-profiling":
    "le traitement automatisé de données à caractère personnel pour évaluer ou prédire des traits d’une personne, comme son rendement au travail, sa santé, ses centres d’intérêt, sa conduite ou ses déplacements",
  "meaning-filing-system":
    "un ensemble structuré de données à caractère personnel dans lequel on peut chercher selon certains critères, qu’il soit conservé en un seul lieu, en plusieurs, ou réparti par fonction ou par région",
  "meaning-controller":
    "quiconque décide, seul ou avec d’autres, à quelles fins et par quels moyens des données à caractère personnel sont traitées, qu’il s’agisse d’une personne physique, d’une personne morale, d’une autorité publique, d’un service ou d’un autre organisme",
  "meaning-processor":
    "quiconque traite des données à caractère personnel pour un responsable du traitement et en son nom, qu’il s’agisse d’une personne physique, d’une personne morale, d’une autorité publique, d’un service ou d’un autre organisme",
  "meaning-recipient":
    "quiconque reçoit communication de données à caractère personnel, qu’il s’agisse d’un tiers ou non",
  "meaning-third-party":
    "quiconque n’est ni la personne concernée, ni le responsable du traitement, ni le sous-traitant, ni l’une des personnes qui traitent des données à caractère personnel sous leur autorité directe",
  "meaning-consent":
    "l’accord libre, spécifique, éclairé et univoque d’une personne concernée au traitement de données à caractère personnel à son sujet, donné par une déclaration ou par un autre acte positif clair",
  "meaning-personal-data-breach":
    "une défaillance de la sécurité qui entraîne la perte, la destruction, l’altération ou la divulgation de données à caractère personnel, ou l’accès à celles-ci, par accident ou de manière illicite",
  "meaning-supervisory-authority":
    "une autorité publique indépendante qui surveille l’application du droit de la protection des données",
} as const satisfies Readonly<Record<`meaning-${TermId<"defined-term">}`, string>>;
