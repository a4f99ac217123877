import type { TopicWords } from "../../locale-words.js";

/** Which data are collected, and where they come from. */
export const dataTopics = {
  "data.type.contact": {
    implies: ["data.categories"],
    patterns: [
      "@contact-item ^@collect-head -@contact-offer -@device-id -@means",

      "@contact-item ~@obtain -@contact-offer -@means",
      "*collect|get|obtain|receive|record|store|ask ... @contact-item -@means",
      "@contact-item & you|your & when|if|order|register|registration|account|form|purchase -@contact-offer",
      "email|e-mail|emails|phone|telephone|address|name ^@collect-head -@contact-offer -@device-id",
      "name|names & address|email|phone|telephone ~@obtain -@contact-offer -@means",
    ],
  },
  "data.type.location": {
    implies: ["data.categories"],
    patterns: [
      "its|their|vehicle's|driver's position & tracking|gps|tracker|truck|car|vehicle",

      "infer|infers|derive|derived|deduce|deduced|estimate|work-out|guess|determine|tell .. region|town|city|country|area|location & ip|address|device|browser|you",

      "where you|your-phone|your-device|it is|are|were|located & @obtain|gps|device|phone|handset",
      "cell|wifi|wi-fi|wireless|mobile .. tower|towers|networks|access-points|hotspots & @data|location|where|@obtain",
      "position .. of .. your|the .. handset|phone|device|vehicle|car",
      "country|city|region|postcode ... ip|worked-out|derived|inferred|approximate",
      "location|geolocation|whereabouts ^@collect-head -@location-else",

      "@location-item ~@obtain -@location-else -@means",
      "location & device|gps|mobile|ip|geographic|precise|current & @data|@obtain -@location-else -@means",
    ],
  },
  "data.type.financial": {
    implies: ["data.categories"],
    patterns: [
      "@financial-item ^@collect-head -@not-reached -@means",

      "credit|debit .. card .. number|details|information|numbers|data|and ~@obtain",
      "gift|donation|card .. information|details pass|handled|collected|processed",
      "pay|payment|payments .. process|processor|processed|handled|taken|made & stripe|paypal|card|bank|data|details|information -@not-reached",

      "@financial-item ~@obtain -@means -@data-not-wanted -@not-reached",
      "@financial-item & purchase|order|pay|payment|buy|checkout|donate|subscribe -@not-reached",
    ],
  },
  "data.type.health": {
    implies: ["data.categories"],
    patterns: [
      "@health-item ^@collect-head -@data-not-wanted -@means",

      "treatment records|notes|history|data|plan ~@obtain",
      "health|medical|clinical|patient .. records|notes|history|evidence|forms|clearance|certificate|certificates|data|information|numbers ~@obtain -@data-not-wanted",
      "@health-item ~@obtain -@data-not-wanted -@means",
    ],
  },
  "data.type.demographic": {
    implies: ["data.categories"],
    patterns: [
      "@demographic-item ^@collect-head -@child-age -@means -@data-not-wanted",

      "age|gender|income|occupation|birth|ethnicity|household ^@collect-head -@child-age",
      "home|household|family ... ask|tell & hours|circumstances|household",
      "@demographic-item ~@obtain -@child-age -@means -@data-not-wanted",
    ],
  },
  "data.type.online-activity": {
    implies: ["data.categories"],
    patterns: [
      "@activity-item ^@collect-head",

      "which|what .. pages|stories|products|screens|levels|bits|buttons|features|links|items|areas|parts|sections .. you|people|they|visitors|users|readers .. look|looked|tap|tapped|see|saw|like|liked|play|played|buy|bought|use|used|read|click|clicked|visit|visited|view|viewed",
      "@obtain ... address|site|page|url .. you|visitor|user .. came|come|visited|arrived|linked|clicked|go",
      "url .. just|came|next|come",
      "count|count|log .. page|pages|visits|loads|clicks|opens ~@obtain",
      "@obtain ... actions|behaviour|behavior|movements|interactions|activity|activities .. on|in|within|at .. site|website|app|service|services|pages|platform",
      "usage|activity|log|browsing|navigation ^@collect-head",
      "searches|search you|history|queries|terms & @obtain",
      "your|the-user's|their visits|browsing|searches|clicks & @data",

      "@activity-item ~@obtain",
      "pages|page|links|products|features|content|ads .. view|visit|click|access|use|browse|see & @data|@obtain",
      "which|what .. pages|screens|features|articles|sections|products|links|items|content|ads|resources .. open|view|visit|click|use|browse|read|watch ~@obtain",
      "pages|screens|resources|features|articles|products|content|ads .. opened|viewed|visited|clicked|watched|seen|requested ~@obtain",
      "view|visit|click|browse|access .. pages|links|products|content & @obtain|track|analyze|analyse",
      "track|monitor|record|log|analyze|analyse|measure .. usage|use|activity|activities|behavior|behaviour|movement|visit|traffic|navigation|interaction",
      "how .. you|users|visitors|people|often .. use|interact|navigate|visit|browse & @obtain|track|understand|analyze",
      "@obtain ... use of .. site|website|service|services|app|product|products|platform",
    ],
  },
  "data.type.ip-device-id": {
    implies: ["data.categories"],
    patterns: [
      "@device-id ^@collect-head -@means",

      "@device-id ~@obtain -@means",
      "@device-id & @data|automatically|server|servers|visit -@means",
    ],
  },
  "data.type.computer": {
    implies: ["data.categories"],
    patterns: [
      "@computer-item ^@collect-head",

      "browser|device & ip|ip-address & pages|visited|referring|cookies|operating ~@obtain",

      "kind|type|make|model|version|brand|sort .. of .. your|the|browser|device|phone|computer|tablet|handset|software ~@obtain",
      "*collect|record|log|gather|receive|obtain|capture|count|note ... browser|operating-system|device-types|platform & type|kind|version|you-use|visitor|system|user",
      "device|browser|system|hardware|software ^@collect-head & model|version|type|language|settings|os",

      "@computer-item ~@obtain",
      "browser & operating & @data|type|automatically|log",
      "type-of-browser|browser-type|kind-of-browser & ip|pages|visit|operating",
      "*collect|record|log|gather|receive|obtain|capture ... browser & ip|type|version|pages|language|device|domain|referring",
    ],
  },
  "data.type.survey": {
    implies: ["data.categories"],
    patterns: [
      "do|make|organise|organize|field|carry-out|take-part-in .. a|our|the|reader|customer|market|user .. survey|surveys|poll|polls|quiz|questionnaire",
      "quiz|quizzes & @obtain|answer|answers|skip|question|questions",

      "survey|surveys|questionnaire|questionnaires|poll|polls|nps|evaluation|evaluations & fill|reply|take|taking|send|answers|voluntary|optional|scores|after|customers|members|opinions|results|occasionally|time",
      "evaluation|feedback|opinion .. form|forms|scores|survey",
      "ask|asks|request|requests .. for .. opinion|opinions|views|feedback ... visit|trip|product|service|questionnaire",

      "survey|surveys|questionnaire|questionnaires|poll|polls & @obtain|participate|respond|complete|answer|@data|conduct|ask|response|feedback|run|hold|invite",
    ],
  },
  "data.type.social": {
    implies: ["data.categories", "sources.third-party"],
    patterns: [
      "@social .. profile|picture|friends|friend|avatar|handle|page ~@obtain",
      "follow|like|fan .. us|our .. on .. @social & @data|collect|receive|see",
      "gathered|scraped|taken|collected .. from .. @social",

      "*log|login|sign|register|connect|link|registration .. through|with|using|via|to|your|from .. @social-account ~@obtain",
      "account|credentials|log-in|login .. for|from|on|with .. @social-account ~@obtain",
      "@social-account .. account|profile|id|login|username|credentials|friends|connect|handle ~@obtain",
      "*receive|obtain|collect|access|get|share .. from|with .. @social",
      "@data|profile|name|email|friends|contacts|photos ... from .. @social",
      "@social & *receive|obtain|collect|access|get ... profile|friends|login|public|list",
    ],
  },
  "data.categories": {
    patterns: ["@other-item ~@obtain -@means", "@special-item ~@obtain -@data-not-wanted"],
  },
  "data.sources": {
    patterns: [
      "complete|fill|create|build .. a|an|your|the .. profile|form|application|questionnaire .. with",

      "when|if .. you .. leave|comment|write|buy|enter|join|sign ... see|receive",

      "tell|told|tells us & you|your|@person|what|when",
      "you|@person|user|customer .. join|register|book|order|apply|buy|subscribe|open ... collect|need|ask|get|know|give|provide|email|name|address",
      "mostly|usually|directly|mainly|generally .. from|by .. you|@person|individual|customer",
      "@data .. you .. type|key|fill|put|give|leave|choose|post|upload",
      "allow|lets|enter|type|fill|key .. @data ... order|account|open|form|checkout",
      "obtain|receive|collect|get .. it|this|them|data|information .. from .. you|your|@source-third",
      "you|@person ^@source-head",

      "@data .. you|customer|user|users|visitors|member .. provide|give|submit|enter|supply|share|disclose|send|upload|volunteer",
      "you .. provide|give|submit|supply|send|volunteer|disclose|enter|upload ... @data",
      "provided|submitted|supplied|given|volunteered by .. @person",
      "directly from .. @person",
      "from you & collect|receive|obtain|gather",
      "collect|obtain|gather ... from .. @person",
      "automatically ... @obtain",
      "@obtain ... automatically",
      "collected|recorded|logged|received|gathered|generated automatically",
      "ask|request|require|invite .. you|users|visitors|customers ... provide|submit|enter|complete|@data|name|email",
      "when|if you .. register|order|subscribe|sign|contact|fill|complete|purchase|visit|use|create|place|apply & collect|gather|obtain|record|log|provide|ask|receive|request|store",
      "when|if you .. write|email|call|chat|donate|enter|join|participate|apply & get|collect|obtain|record|log|receive|know",
      "browser|device|computer|software|engine|phone|server|servers|app .. automatically|may|also|will|us|me .. *send|transmit|report|record|log",
      "browser|device|computer|software|engine|phone|server|servers .. *send|transmit|report|record|log",
      "form|forms|questionnaire & fill|complete|requested|marked & @data|field",
      "@data|name|email|you|we|automatically|device ^@source-head",
      "through|via|using|by .. cookie|cookies|beacons|log & collect|gather|obtain|receive|@data",
    ],
  },
  "sources.third-party": {
    implies: ["data.sources"],
    patterns: [
      "they|it .. *tell|tells|send|sends|give|gives|pass|passes us|me your|the .. name|email|address|@data",
      "@source-third .. *write|writes|refer|refers .. to .. us|me",

      "from third parties|other-sources|others|partners|third-party-sources ^@collect-head",

      "*receive|obtain|collect|get|learn ... from them|it|there & agent|agents|agency|site|through|another|else|partner|partners|platform|seller|employer",
      "@brand|vendor|vendors|processor|provider|partner|network .. *passes|pass|gives|give|sends|send|supplies|supply|forwards ... to us|me",
      "connect|link .. your|a|an .. bank|brokerage|calendar|payroll .. account|accounts & @data|balances|transactions|retrieve|receive",

      "@source-third ^@source-head -^@source-self",
      "@source-third .. *tell|tells|pass|passes|give|gives|send|sends|supply|let .. us|me .. too|about|which|who|that|your|data|know",
      "we|us|which|that|lists .. buy|bought|purchase|purchased|license|licensed|acquire|rent .. from ~@data -@purchase-noun",
      "we|us *buy|bought|purchase|purchased|license|acquire .. @data|lists|names|addresses|mailing-lists|leads -your -@purchase-noun",
      "*buy|bought|purchase|purchased|rent .. lists|mailing-lists|leads|segments",
      "check|checks|verify .. your .. credit .. with|history|record",
      "collect|obtain|receive|get ... someone|somebody|anyone .. else|other",
      "credit .. check|checks|report|reports|search ... from|with|agency|agencies|bureau",
      "enrich|append|enhance|supplement|top-up .. @data|leads|records|profile|it|this|them ... from|with|by",
      "from|with other|outside|external|third-party|third .. sources|source|party|parties|companies ... @data -@source-else",
      "data|information|lists|leads|segments|attributes appended|bought|purchased|licensed|sourced",

      "*receive|obtain|collect|get|acquire|gather|supplement|combine|source|purchase|buy|access|license|rent ... from .. @source-third",
      "from .. @source-third ... @data|collect|receive|obtain",
      "from .. data providers|data brokers|partners & combine|data|segment",
      "@source-third .. *provide|give|send|share|supply|disclose|pass|tell|report .. us|to-us & your|you|what|about|data|information -@source-else",
      "@source-third .. may|will|can|also .. *provide|give|send|share|supply|disclose|pass .. us|we",
      "@source-third .. *provide|give|send|share|supply .. us|we .. with",
      "*provided|shared|disclosed|supplied|given to us .. by .. @source-third",
      "publicly available|accessible .. source|sources|information|data|record|records|database|databases",
      "combine|supplement|merge|enhance|append ... @data ... @source-third",
      "refer|referral|invite .. friend|friends & email|name|address|contact|@data",
      "@data ... about you .. from|by .. @source-third",
      "third-party account|accounts|login|credentials & connect|link|login|sign|provide & @data|content|access|receive",
    ],
  },
  "not-collected": {
    denial: true,
    patterns: [
      "@not .. collect|gather|store|solicit|seek|request|track ... @data|categories|location|browsing",
      "@not .. send|disclose|provide ... sensitive|special",
    ],
  },
  "collection.occasions": {
    patterns: [
      "when|if|whenever you .. register|order|subscribe|sign|contact|fill|complete|purchase|visit|use|create|place|apply|participate|download|email|call|enter & collect|gather|obtain|record|log|provide|ask|receive|request|store|@data",
    ],
  },
  "data.health": { denial: true, patterns: ["consumer health data", "consumer health privacy"] },
  "data.deidentified": {
    patterns: ["deidentified|de-identified|deidentify|reidentify|re-identify & @data|not|attempt|aggregate"],
  },
  "supplied-data": {
    patterns: [
      "provide|submit|give|supply|share ... @data .. about|of|relating .. other|others|another|someone|third",
    ],
  },
  support: {
    patterns: [
      "customer support|service & @data|request|requests|chat|call|calls|ticket & use|record|collect|gather",
    ],
  },
} as const satisfies TopicWords["topics"];
