import type { NeedWords } from "../../locale-words.js";

const disclosed = [
  "*disclose|disclosed|disclosure|share|shared ... business-purpose|business-purposes -@able|right",
  "business-purpose|business-purposes ... *disclose|disclosed|share|shared -@able|right",
  "@third|@firm ^disclosed-to",
] as const;

/** How documents say what American laws ask of each category of data. */
export const categoryNeeds = {
  reportedPeriod: {
    patterns: ["preceding|past|last|previous|prior|during ... @number|twelve .. @unit -requests|metrics"],
  },
  statutoryTerms: {
    patterns: ["@statutory-term", "identifiers ^category|categories", "category|categories & identifiers"],
  },
  categorySources: {
    patterns: [
      "come|comes|obtained|collected|collect|receive|received|get|gather|derived|source|sources .. from .. you|@source-third|automatic|automatically|device|observ|conclusions|orders|your -decision|must|delete|covers",
      "you .. *give|provide|submit .. us -must|right|covers|delete|compare|confirm|nothing",
      "automatically .. *collect|collected|record",
      "@source-third|you|device|public ^source|sources",
    ],
  },
  categoryPurposes: {
    patterns: [
      "@purpose-told ^use-it-for|purpose|purposes|used-for|why-we|how-we-use|what-we-use -must|give -^cookie|disclose|sell|share|recipient",
      "we|us|our ... *use|process .. @data|it|them|this ... for|to|in-order ... @purpose-told -@purposes-announced -@able -targeted-advertising|must",
    ],
  },
  sensitiveCategories: {
    patterns: [
      "*collect|collected|following|categories|process|considered|count ... sensitive -only|purposes|consent|permit|permits",
      "@sensitive-item ^sensitive",
      "sensitive ... such-as|including|include|includes|namely|for-example|consists",
    ],
  },
  traits: {
    patterns: [
      "*process|collect|show|reveal|shows|hold ... origin|religious|ethnic|racial|health|sex|genetic|biometric|precise|citizenship",
    ],
    denial: true,
  },
  sensitiveUse: {
    patterns: [
      "*use|disclose|process|uses|collect ... sensitive ... purposes|purpose|7027|permitted|permits|other-than|beyond|limit|only -consent|tell",
      "sensitive ... *used|disclosed|processed ... purposes|purpose|7027|permitted|other-than|beyond|limit|only -consent|tell",
      "not .. *collect|process ... sensitive -tell",
    ],
    denial: true,
  },
  sensitiveWithinBounds: {
    patterns: [
      "*use|disclose|process|collect|infer ... sensitive ... purposes|purpose|7027|permitted|permits|other-than|only|inferring",
      "not .. *collect|process|infer|use ... sensitive",
    ],
    denial: true,
  },
  sensitivePurposes: {
    patterns: [
      "*use|disclose|process ... sensitive ... for|to ... @purpose-told|limit -consent|permits",
      "sensitive ... *used|disclosed ... for|to ... @purpose-told -consent|permits",
    ],
  },
  sensitiveConsent: {
    patterns: [
      "*process|collect|use ... sensitive ... consent|permission|agree|agreed|opt-in -conclusions",
      "consent|permission|agree|opt-in ... *process|collect|use|processing|collecting ... sensitive -conclusions",
    ],
  },
  sensitiveConclusions: {
    patterns: ["sensitive .. conclusions|inferences|inference ... *delete|erase|remove"],
  },
  deidentified: {
    patterns: [
      "*keep|maintain|use|commit|hold|process|possess ... de-identified|deidentified|de-identify -receives|recipient|recipients|bound|whoever",
      "not|never .. *re-identify|reidentify|relink -receives|recipient|recipients|bound|whoever",
    ],
    denial: true,
  },
  soldAndShared: {
    patterns: [
      "@third|@firm ^sold-to|sold|shared-with|sell",
      "*sell|sold|share|shared ... @item|categories|@data ... with|to ... @third -@able|right",
      "not .. *sell|sold ... @item|@data -@able|right",
      "categories|@item ... *sold|sell ... @third|none|no -@able|right",
    ],
    denial: true,
  },
  soldPerCategory: {
    patterns: [
      "yes|no ^sell|sold|share|shared",
      "*sell|sold|share|shared ... @data|@item|it|them|personal -@able|right",
    ],
    denial: true,
  },
  soldFor: {
    patterns: [
      "@sale-purpose ^sell|sold|share|shared -sell|sold",
      "*sell|sold ... for|in-order|so-that|purpose|purposes|to ... @sale-purpose -under|knowledge|minors|children|tell -@able",
      "*share|shared ... with|to ... for|to|purpose|purposes ... @sale-purpose -under|knowledge|minors|children|tell|whom -@able",
    ],
  },
  disclosedPerCategory: { patterns: disclosed },
  disclosedFor: { patterns: disclosed },
} as const satisfies NeedWords["needs"];
