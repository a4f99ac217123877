import type { TopicWords } from "../../locale-words.js";

/** What laws of American states ask for. */
export const ccpaTopics = {
  "ccpa.right-to-know": {
    patterns: [
      "ask|may|demand|entitled|can|right ... *told|tell|know|disclose|informed|learn|receive|obtain|provide ... categories|pieces|items|what|which ~@us-law",
      "ask|asks|request|demand .. what|which .. categories|kinds|types|pieces ~@us-law",

      "confirm|learn|know|find-out|see|obtain|access .. whether|what|which|categories|specific .. we|pieces|personal|information|data ~@us-law & @able|right|request|may",
      "access|copy|confirm .. your|the|to|personal|of .. personal|data|information ~@us-law & @able|right|request",
      "right|request|requests .. to|for .. access|disclosure|know ~@us-law",

      "right to know",
      "right|request|requests ... *know|access|disclose|disclosure|obtain|inform|copy ... categories|specific-pieces|personal|data|information ~@us-law",
      "right to|of .. request|access|know ~@us-law & information|data|disclose|personal",
      "specific pieces",
      "right|ask|request|know|find-out|tell-you ... what|which|where .. we|information|data|personal .. have|hold|collect|collected|know|gathered ~@us-law",
      "categories of .. personal information & collected|request|disclose|right & right|request",
    ],
  },
  "ccpa.right-to-know-disclosed": {
    patterns: [
      "ask|may|right|demand|told|know|request ... categories|which|kinds|types|who .. third-parties|recipients|parties .. received|receive|got|get|obtained ~@us-law",
      "ask|request|demand|told ... @data ... sold|disclosed|shared ~@us-law & right|may|can|entitled",

      "learn|know|obtain|request|receive|told|tell|right|ask|find-out|disclose ... categories|types|kinds|list|names ... *sold|shared|disclosed|disclose|sell ~@us-law",
      "request|ask|obtain|receive ... details|information|list|disclosures|notice ... disclosed|shared|disclose|share|disclosure ... third-parties|direct|marketing ~@california",
      "categories|identity|names|list .. of .. third-parties|recipients|businesses|parties|companies ... sold|shared|disclosed ~@us-law & right|request|know|learn|obtain|ask|may|disclose",

      "right|request|know|disclose|entitled ... categories|information|what|list|identity|names|whom ... *sold|sell|disclosed|disclose|shared|disclosure|share ~@us-law",
      "right|ask|request|know & whom|who .. gave|given|passed|provide|provided|give|get|receive|disclose|share|sell ~@us-law",
      "right to|know|request ... sold|disclosed|shared ... whom|third-parties|categories",
      "request ... disclosure|disclosed|shared|disclosures|sharing ... third-parties|marketing ~@california",
      "shine-the-light|1798.83",
      "categories of third parties & right|request|know",
    ],
  },
  "ccpa.optout-sale": {
    implies: ["choice.optout"],
    denial: true,
    patterns: [
      "do-not-sell|don't-sell|do-not-share ... switch|link|button|page|toggle|option|form|setting|request|footer",

      "say|saying no ... sale|sales|selling|sharing",
      "global-privacy-control|gpc .. opt|request|valid|signal|honor|honour|treat",
      "opt-out|optout|opting-out ... sharing|shared ... cross-context|behavioral|third ~@us-law",
      "right|rights|choice|choices .. sale|selling|sold .. personal|data|information ~@us-law & opt|stop|no|direct",

      "*opt-out|optout ... sale|sales|selling|sell|sold",
      "do-not-sell-my|do-not-sell-or-share-my|do-not-share-my",
      "right|direct|request|instruct|ask|tell ... not .. sell|share|to-sell ~@us-law",
      "opt-out|optout .. of .. sharing ~@us-law",
      "stop|refuse|object .. sale|selling ... @data",
      "*turn-off|switch-off|stop|end|say-no .. sharing|sale|selling|sales ~@us-law",
    ],
  },
  "ccpa.non-discrimination": {
    denial: true,
    patterns: [
      "@not .. *punish|penalise|penalize|disadvantage|retaliate|discriminate .. you|anyone|them|people|consumers|against",
      "@not .. hold|held .. it|this|that against you|them|anyone",
      "*treat|treats|treated .. you|everyone|everybody|them .. same|equally|alike|no-differently",
      "penalty|penalties|penalised|penalized|punished .. for|because|when .. asking|ask|making|exercising|using|requesting|you|request",
      "@not .. *give|provide|offer|charge|receive .. you .. poorer|worse|different|another|lower|higher|inferior|lesser .. service|price|prices|quality|treatment",

      "same|equal|identical .. price|prices|service|services|quality|treatment|level & rights|exercise|choices|request|requests|whether",
      "no|without|free-from .. retaliation|discrimination|penalty|discriminatory & rights|you|consumers|exercise|use|request|treatment",
      "not|never .. *hold|punish|penalise|penalize|disadvantage|refuse .. you|against|service & rights|exercising|request|exercise|asking",

      "discriminate|discrimination|discriminatory|discriminated|discriminating|retaliate|retaliation|nondiscrimination ~@discrimination-word",
      "not|never|without .. deny .. you .. goods|services|service",
      "*treat|treated|treating ... differently|worse|unfairly|less-favourably|less-favorably|unequally",
      "*charge|charged|receive|provide|get|give|offer .. more|different|worse|lower|lesser|inferior|reduced|higher .. price|prices|rate|rates|level|quality|service|services|because|for & exercise|exercising|rights|request|requests|asking|choices|ccpa|california",
      "different .. price|prices|rates|level|quality ~@us-law",
      "equal .. service|price|treatment & right|rights|exercise|privacy",
      "penalize|penalise|penalty|penalized & exercise|exercising|rights|requests",
    ],
  },
  "ccpa.limit-sensitive": {
    denial: true,
    patterns: [
      "*limit|restrict|limiting .. use|disclosure|our|the|uses|processing ... sensitive",
      "right to limit & sensitive|california|ccpa|cpra|use-and-disclosure",
      "*use|disclose|process .. my|your|their|sensitive .. personal|data|information .. only|solely & tell|direct|ask|instruct|limit|request|restrict & sensitive",
      "limit .. use|the-use .. of .. my|your .. sensitive",
      "limit .. use|disclosure .. and|or|of .. use|disclosure|personal|sensitive|my|your ~@us-law",
    ],
  },
  "ccpa.sale-statement": {
    denial: true,
    patterns: [
      "*sell|sold|sells|selling|rent ... @sale-object -@sale-else",
      "@sale-object ... *sold|sell|rented|selling -@sale-else",
      "sell .. or|nor .. share|rent|trade|lease|disclose|otherwise -@sale-else",
      "sold|sell ^@sale-head & @data|not|categories|no",
      "sale of .. @data|your|personal & not|no|engage|consider|constitute|may|deemed",
      "not .. sell|rent|trade|sold|barter -@sale-else",
      "*flog|swap|barter|monetize|monetise|peddle|rent|trade ... @sale-object|it|them -@sale-else",
      "sold|sell|sale or|and|nor shared|share|sharing ~@us-law",
      "make|making|made .. available ... list|lists|names|addresses .. to ... companies|merchants|organizations|marketers",
    ],
  },
  "ccpa.business-purpose": { patterns: ["disclose|disclosed|disclosure ... business purpose|purposes"] },
  "ccpa.sensitive-use": {
    denial: true,
    patterns: ["sensitive personal .. information|data & use|disclose|infer|purposes"],
  },
  "ccpa.minors": {
    denial: true,
    patterns: ["sell|share|sold|sale ... under-16|minors|under .. age|consumers-under|children"],
  },
  "ccpa.incentives": {
    patterns: ["financial incentive|incentives", "loyalty .. program|programs & @data|benefits|value"],
  },
  "ccpa.metrics": {
    patterns: ["number of requests", "median|average .. number|days|time ... respond|requests"],
  },
} as const satisfies TopicWords["topics"];
