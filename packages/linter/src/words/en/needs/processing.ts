import type { NeedWords } from "../../locale-words.js";

/** How documents say which data they process, why, on which basis and for how long. */
export const processingNeeds = {
  dataCategories: {
    patterns: [
      "*collect|gather|obtain|receive|process|store|hold|record|request ... @item -@able -decision",
      "@item ^@collect-head -^not-collect",
      "@item|@data ^personal-data|categories|category -^not-collect|disclose|sell|share|purpose|sensitive",
    ],
  },
  purposes: {
    patterns: [
      "we|us|our ... *use|process|handle .. @data|it|them|this ... for|to|in-order ... @purpose-told -@purposes-announced -@able -targeted-advertising|must",
      "we|us|our ... *use|process|handle .. @data|it|them|this ... for|to|in-order ... @purpose-told ... @purpose-told ... @purpose-told -@able",
      "@purpose-told ^purpose|what-we-use|how-we-use|why-we -@able -must|give -^cookie|disclose|sell|share|recipient",
    ],
  },
  legalBases: {
    patterns: [
      "@basis-told ^@basis-head -^right|rights -where-we-rely|weighed",
      "*rely|based|base|basis|ground|grounds|because|necessary|justify ... @basis-told -right|transfer|decision|withdraw|where-we-rely|weighed -^right|rights|transfers|decisions|automated",
      "@basis-told ... is|as .. basis|ground -right|transfer|decision|withdraw",
    ],
  },
  legitimateInterests: {
    patterns: [
      "legitimate .. interest|interests .. in|to|are|is|include|such-as|of|for|namely|because -weighed|override|where-we-rely|right",
      "legitimate interests ^@basis-head",
      "interest|interests is|are .. in|to",
    ],
  },
  recognisedInterests: { patterns: ["recognised|recognized legitimate interest"] },
  interestsAssessment: {
    patterns: [
      "*weigh|weighed|balance|balanced|balancing ... interest|interests|test|assessment",
      "ask|request|obtain|copy|information ... assessment|balancing",
    ],
  },
  specialConditions: {
    patterns: [
      "special|sensitive|health|biometric|genetic|religious|racial ... explicit-consent|explicitly|article-9|vital-interests|made-public|substantial-public|employment-law -decision|transfer -^decisions|automated|transfers",
      "explicit-consent|article-9|vital-interests ... special|sensitive|health|biometric|genetic -decision|transfer -^decisions|automated|transfers",
    ],
  },
  retentionPeriods: {
    patterns: [
      "*@keep|@remove ... @number .. @unit -cookie -child",
      "*@keep ... until|as-long-as|so-long-as|while|after -cookie -child|backup -purposes|where-that|that-long",
      "@number .. @unit ^@keep-head -^cookie",
      "as-long-as|until|after|necessary ^@keep-head -^cookie|category -purposes|where-that",
      "criteria|period|periods|schedule ... *determine|decide|depends|based ~@keep",
    ],
  },
  provision: {
    patterns: [
      "up-to-you|your-choice|your-decision|asterisk|star|voluntarily ... @data|@item|field|fields|give|tell -cookies",
      "field|fields ... asterisk|star|mandatory|optional|must|required",
      "give|provide|provision|@item ... *prescribed|demanded|laid-down .. by .. law|statute|tax -child",
      "need|needs ... @data|@item ... without .. it|them|these|this|that -cookies|consent",
      "must|need-not|required|obliged|obligation|mandatory|optional|voluntary|statutory|contractual|not-have-to|not-obliged ... *give|provide|supply|provision|providing|submit|giving ... @data|@item|it|them|so -child|parent|request",
      "give|provide|supply|provision|providing|giving .. ... *required|obliged|mandatory|optional|voluntary|statutory|contractual|necessary -child|parent",
    ],
    denial: true,
  },
  provisionConsequences: {
    patterns: [
      "without .. @item|an .. ... no|not|cannot|can't|unable|not-able .. account|send|deliver|order|book|create|contract|serve|service -consent|permission|cookies",
      "leave|leaving|left .. empty|blank|out ... not|cannot|can't|unable|fail|fails",
      "withhold|refuse|omit .. it|them|this|these|@data|@item ... turn-down|reject|cannot|can't|decline|unable|not",
      "without .. @data|it|them|these ... cannot|can't|unable|not-able|not-possible|limited -asking",
      "otherwise .. cannot|can't|unable|not -cookies",
      "not|don't|decline|refuse|fail|failure .. *give|provide|supply|submit|share|providing ... cannot|can't|unable|not-able|may|limited|prevent|not-be",
    ],
    denial: true,
  },
  sources: {
    patterns: [
      "*obtain|receive|get|collect|acquire|gather|provided ... from|by .. @source-third|@firm|register|registers|public",
      "from ... @source-third|@firm|company|agency .. we .. *receive|obtain|get|collect",
      "come|comes|derived|source|sources .. from|is|are|include",
      "@source-third|you|public ^source",
    ],
  },
  publicSources: {
    patterns: ["public|publicly .. accessible|available|register|registers|source|sources|records"],
    denial: true,
  },
  newPurposes: {
    patterns: [
      "new|another|other|different|incompatible|not-state|not-describe ... purpose ... *tell|inform|notify|notice|ask|consent",
      "*tell|inform|notify|notice|ask ... new|another|other|different|that .. purpose",
    ],
  },
} as const satisfies NeedWords["needs"];
