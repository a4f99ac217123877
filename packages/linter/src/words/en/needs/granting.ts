import type { NeedWords } from "../../locale-words.js";

/** How documents grant the rights of American laws. */
export const grantingNeeds = {
  rightToKnow: {
    patterns: [
      "right to know .. what|which|the-categories|whether|about|personal -disclosure|automated|sharing|sold",
      "right to access ... personal|@data|information -automated",
      "@able|right|request|disclose|tell-you ... what|which|categories|specific-pieces ... @data|personal|information ... we|business .. *collect|hold|have|gather|keep|obtain|process",
      "@able|right ... what|which|categories .. we .. *collect|hold|have|gather|keep",
      "@able|right ... *obtain|receive|request|get|access|know ... specific-pieces",
    ],
  },
  rightToPieces: {
    patterns: [
      "@able|right ... specific-pieces",
      "@able|right ... *obtain|receive|request|get ... copy|copies .. of .. @data|personal|the -safeguards|transfer",
      "right to access ... @data|personal|information -automated",
    ],
  },
  rightToOldData: {
    patterns: [
      "@able|request|right|everything ... since|after|beyond|preceding|prior|past|before|earlier ... @number|twelve -appeal",
      "12|twelve .. month ... @able|request|know ~know|request -appeal",
    ],
  },
  rightToSee: {
    patterns: [
      "@able|right ... *access|see|obtain|view|confirm|know|receive|copy ... @data|personal|pieces -automated|third",
    ],
  },
  rightToDelete: {
    patterns: [
      "right to|of .. *delete|deletion|erase|erasure|removal|removed|forgotten",
      "@able ... *delete|deletion|erase|remove|deleted|erased|removed|erasure ... @data|it|them|records|account|what|everything -@erase-else -excessive|unnecessary|child|parents|relatives|content|membership",
      "@remove ... @data|it .. on|upon|at .. request",
      "right|entitled|able|can|may .. have ... @data ... *erased|deleted -excessive|unnecessary|child|already|decision",
    ],
  },
  rightToChoose: {
    patterns: [
      "@able|choose|select|option ... which|all|some|part|selected|certain ... *delete|deleted|erase|remove",
      "*delete|deletion|erase ... all-or|some|part|portion|certain|only -keep|exception",
    ],
  },
  rightToCorrect: {
    patterns: [
      "right to|of .. *correct|correction|rectify|rectification|amend",
      "@able ... *correct|correction|corrected|rectify|rectification|fix|amend ... @data|inaccurate|inaccuracies|incorrect|errors|mistakes|it|wrong -decision|relatives",
      "@able ... *update|change|edit|modify ... inaccurate|incorrect|out-of-date|wrong|errors",
    ],
  },
  rightToPortability: {
    patterns: [
      "portability",
      "portable",
      "machine readable",
      "readily usable",
      "*transfer|transmit|send|move|port ... to .. another|other|new .. controller|company|provider|business|entity ~@able",
    ],
  },
  rightToOptOut: {
    patterns: [
      "right ... *opt-out|opt|refuse|stop|object|direct ... sale|sell|selling|sold|sharing|share -signal|profiling",
      "*tell|direct|instruct|ask|request|require .. us|business|that ... not|stop|cease .. sell|share|selling|sharing",
      "@able ... *opt-out|object|refuse ... sale|sell|selling|sold|sharing|share -@opt-way -signal|signals",
    ],
  },
  rightToLimit: {
    patterns: [
      "right to .. *limit|restrict ... sensitive|use|disclosure -for-which|processing-of-your-personal",
      "*tell|direct|instruct|ask|request|require .. us|business|that ... limit|only|not|restrict ... sensitive",
      "@able ... *limit|restrict ... sensitive -@opt-way -signal|signals -for-which",
      "*tell|direct|instruct|ask .. us ... sensitive ... only",
    ],
  },
  rightAgainstProfiling: {
    patterns: ["opt-out|object|not|stop|refuse ... *profiling|profile ~@able|right|rights"],
    denial: true,
  },
  rightAgainstDecisions: {
    patterns: ["opt-out|object|not|stop|refuse|subject ... *automated|admt|algorithmic ~@able|right|rights"],
    denial: true,
  },
  rightToLogic: {
    patterns: [
      "@able|right ... how|logic|meaningful|explanation|information|access|know ... automated|admt|decision-making|decisionmaking|algorithm|algorithms -not",
    ],
  },
  rightAgainstRetaliation: {
    patterns: [
      "discriminate|discrimination|discriminatory|retaliate|retaliation|nondiscrimination|penalize|penalise",
      "*treat|treated ... worse|differently|less|unfairly|unequally|equally",
      "deny|denied .. goods|services|service",
      "equal .. service|treatment|price",
    ],
    denial: true,
  },
  reviewByPeople: {
    patterns: [
      "@able ... *review|see|access|view ... change|correct|update|edit|amend|modify|delete ... @data|account|profile|it -decision",
      "@able ... *correct|change|update|edit|amend|rectify|modify ... @data|profile|inaccurate|errors -decision|choice|cookies",
      "right to|of .. *correct|correction|rectify|rectification|amend",
    ],
  },
} as const satisfies NeedWords["needs"];
