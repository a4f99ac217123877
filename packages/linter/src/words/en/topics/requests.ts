import type { TopicWords } from "../../locale-words.js";

/** How rights are used, and what must be given. */
export const requestTopics = {
  "rights.how-to-exercise": {
    patterns: [
      "write|email|e-mail|contact ^@rights-head & <email>|<url>|<number>|proof|identity",

      "<email>|<url>|@request-way & see|delete|deleted|correct|change|copy|forgotten|put-right|erase|access & what-we|@data|it|them|something|@mine -@tracker -@policy-change",
      "view|correct|access|update|delete .. your .. details|information|account|data|record ... store|branch|online|<name> -@tracker -@access-else",

      "*exercise|exercising|invoke ... right|rights|choices|request|these|options ... @contact",
      "@contact ... *exercise|exercising ... right|rights|choices|them|request",
      "submit|make|send|file .. request|requests ... @contact",
      "request|requests ... *contact|submitted|sent|writing|email|emailing|call|form|portal|made|directed|addressed|mail|<email>|<url> ~@rights-word",
      "*access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|amend|correction|deletion ... @mine ... @request-way & @able|please|by -@policy-change",
      "@request-way ... *access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|deletion|correction ... @mine -@policy-change",
      "@request-way|<url> +@rights-asked & @rights-asked|this|these|them|so|objection -@tracker -@policy-change -@marketing",
      "@request-way|<url> ^@rights-asked -@tracker -@policy-change -@marketing",
      "@request-way ^@rights-head & @data|identity|request|requests|us|our",
      "ask .. our|the|your .. manager|officer|team|department|staff|office ... see|amend|correct|access|delete|copy -@access-else",
      "request|requests|objection|objections .. should-be|must-be|can-be|may-be|are|is .. addressed|sent|made|submitted|directed|received|handled -@tracker",
      "make-a-request|submit-a-request|request-form|privacy-request|privacy-requests|prescribed-form|data-request",
      "tap|press|click|go-to|log-in|under|use ... settings|account|button|export|profile|delete +@rights-asked & delete|export|download|copy|access|correct|update|fix|data|change|request -@tracker",
      "<email>|<number> ^@rights-ask",
      "@contact ^@rights-head & <email>|<url>|us|our|form|request|address",
      "if you .. would|wish|want|like ... access|correct|update|delete|opt|exercise|object|withdraw ... contact|email|write|call|please|click|visit",
      "log .. in|into .. your .. account & update|edit|change|delete|modify|access|correct|manage",
      "account .. settings|page|profile|preferences & update|edit|change|delete|modify|access|correct|manage",
    ],
  },
  "rights.confirmation": {
    patterns: [
      "confirm|confirmation .. whether|that|if|of .. we|or|your|data",
      "right .. confirm|confirmation",
    ],
  },
  "rights.response-time": {
    patterns: [
      "respond|response|reply|answer|comply|act ... within .. @number .. @unit",
      "within .. @number .. @unit|business|calendar ... request|requests|response|receipt|respond",
      "respond ... reasonable .. time|timeframe|period",
    ],
  },
  "rights.limits": {
    patterns: [
      "fee|charge|cost & request|requests|access|copy -payment",
      "free of charge",
      "verify|confirm|proof|establish ... identity",
      "manifestly|excessive|unfounded|repetitive & request|requests|refuse|fee",
      "deny|decline|refuse|reject .. request|requests|access & we|may",
    ],
  },
  "rights.verification": {
    patterns: ["verify|confirm|verification|authenticate|proof .. your|identity|the|of ... identity|request"],
  },
  "rights.agents": {
    patterns: ["authorized|authorised|designated .. agent|agents|representative & request|behalf|designate"],
  },
  "rights.appeal": { patterns: ["appeal|appeals|appealing & request|decision|denied|deny|refuse|right|our"] },
  "rights.third-party-list": {
    patterns: ["list of .. third|specific .. parties & obtain|request|right|disclosed"],
  },
  "rights.complaint-controller": {
    patterns: [
      "complaint|complaints|grievance|dispute .. contact|to-us|us|officer|investigate|resolve",
      "grievance officer",
    ],
  },
  "mandatory-provision": {
    denial: true,
    patterns: [
      "*use|visit|browse|play|listen|read|shop|download ... without an|a|any .. account|registration|login",

      "if .. it|they|these|this|those|information|@data .. not .. *given|provided|supplied|furnished ... cannot|not|unable",
      "leave|left .. rest|it|them|field|fields|box|blank|out blank|empty|out",
      "only|@contact-item .. is|are required|mandatory|compulsory|necessary -by-law",

      "application|order|request|form .. that|which .. lacks|without|incomplete ... not|cannot",
      "providing|giving|answering|supplying|disclosing .. is|are .. voluntary|optional|compulsory|mandatory",
      "items|fields|questions|answers|boxes is|are .. required|optional|mandatory|voluntary|compulsory",

      "not|never|no .. required|obliged|obligated|obligation|compulsory|mandatory|need .. to .. *provide|give|supply|submit|disclose|register|share|furnish ~@data-word",
      "mandatory|obligatory|compulsory|voluntary|optional ... *provide|provision|providing|supply|give|furnish|fields|field|provided|submit & @data|field|fields|information|you|your",
      "you|@person .. required|obliged|obligated|need|must|have-to .. *provide|supply|give|furnish|submit|disclose ... @data|name|email|address|us",
      "you|@person .. decide|choose|free .. whether ... *provide|give|supply|disclose|share ... @data|us",
      "@data|fields may-be|is|are required|needed|mandatory|compulsory to|in|for .. register|registration|use|access|order|participate|take-advantage|purchase|enter|create|open|subscribe -@by-law",
      "fields|field|forms|form|data|information ... mandatory|obligatory|compulsory|optional|asterisk",
      "*use|visit|browse|play|view|access|read|shop|enjoy|see ... without .. *providing|giving|telling|revealing|disclosing|registering|identifying|submitting",
      "@not .. use|register|open|offer|provide|possible|able|issue|process|create|join|deliver|ship|answer|reply|help ... without .. it|them|this|these|that|such|your-data|your-information|your-personal|your-details|your-name|your-address|your-email",
      "without .. it|them|this|these|that|such|your .. data|information|it|them|details ... not|unable|cannot|impossible|possible",
      "not .. require|need|have .. you|visitors|users|to .. identify|register|reveal|tell|give",
      "refuse|refusing|refusal|failure|fail|failing|declining ... means|result|prevent|mean|unable|cannot|not|may-not & @data|provide|give|supply|submit|consent -cookie",
      "not|cannot|unable|impossible .. sign-up|sign|register|buy|order|check|join|open|book|use|treat|serve|offer|provide|accept|process|complete|conclude ... without|unless|if .. it|them|this|these|that|@data|you|we",
      "without|if .. your|it|them|these|this|that|those .. cannot|not|unable|impossible|decline|refuse ... check|register|provide|treat|accept|process|offer|conclude|serve|service|services|complete|open",
      "not|don't .. *give|supply|provide|enter|entered|furnish .. us|it|them|items|information|data|these|this|@data|necessary ... not|unable|cannot|decline|limited|unavailable",
      "withdraw|withdrawal|refuse|refusal ... not .. be .. able|provide|possible & services|service|information",
      "necessary|required items|fields|information|data|details ... not .. entered|provided|given|supplied",
      "entry|input|provision|supply|submission .. of ... voluntary|optional|mandatory|required|arbitrary",
      "must|have-to|required .. provide|supply|give|disclose .. those|the|this|us|all|certain|that .. data|information|details|particulars",
      "you can|may choose .. not .. provide|give|supply|register|enter .. certain|information|us|data|it",
      "anonymously|pseudonym|pseudonyms|anonymity|anonymous & deal|visit|browse|enquiries|enquiry|use|option|interact",
      "taking part|participation|completion|answering .. up-to-you|voluntary|optional|choice",
      "need .. a|your|an .. credit-card|name|address|email|number|details ... to .. order|buy|register|open|subscribe|book",
      "provision|providing|provide|supply|giving .. @data ... voluntary|optional|mandatory|required|obligatory|requirement|compulsory|necessary|choice -@by-law",
      "if|when|should you .. not|don't|fail|decline|refuse|choose .. provide|give|supply|furnish|disclose|submit|share ... not|unable|cannot|may|able|limited|impossible|prevent",
      "refuse|decline|failure|choose-not|failing|elect-not|prefer-not ... *provide|providing|supply|submit|give|information|data ... not|unable|cannot|able|may|prevent|limited|impossible|some",
      "statutory|contractual requirement",
      "fields .. marked|with|are .. required|mandatory|asterisk|compulsory|as",
      "we .. cannot|not|unable .. provide|perform|process|offer|enter|open ... without .. @data|this|it|such",
    ],
  },
} as const satisfies TopicWords["topics"];
