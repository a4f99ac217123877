import type { TopicWords } from "../../locale-words.js";

/** How rights are used, and what must be given. */
export const requestTopics = {
  "rights.how-to-exercise": {
    patterns: [
      "*exercise|exercising|invoke ... right|rights|choices|request|these|options ... @contact",
      "@contact ... *exercise|exercising ... right|rights|choices|them|request",
      "submit|make|send|file .. request|requests ... @contact",
      "request|requests ... *contact|submitted|sent|writing|email|emailing|call|form|portal|made|directed|addressed|mail|<email>|<url> ~@rights-word",
      "*access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|amend|correction|deletion ... @mine ... @contact & @able|please|by -@policy-change",
      "@contact ... *access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|deletion|correction ... @mine -@policy-change",
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
      "not|never|no .. required|obliged|obligated|obligation|compulsory|mandatory|need .. to .. *provide|give|supply|submit|disclose|register|share|furnish ~@data-word",
      "mandatory|obligatory|compulsory|voluntary|optional ... *provide|provision|providing|supply|give|furnish|fields|field|provided|submit & @data|field|fields|information|you|your",
      "you|@person .. required|obliged|obligated|need|must|have-to .. *provide|supply|give|furnish|submit|disclose ... @data|name|email|address|us",
      "you|@person .. decide|choose|free .. whether ... *provide|give|supply|disclose|share ... @data|us",
      "@data|fields may-be|is|are required|needed|mandatory|compulsory to|in|for .. register|registration|use|access|order|participate|take-advantage|purchase|enter|create|open|subscribe -@by-law",
      "fields|field|forms|form|data|information ... mandatory|obligatory|compulsory|optional|asterisk",
      "*use|visit|browse|play|view|access|read|shop|enjoy|see ... without .. *providing|giving|telling|revealing|disclosing|registering|identifying|submitting",
      "@not .. use|register|open|offer|provide|possible|able|issue|process|create|join ... without .. it|them|this|these|that|such|your",
      "without .. it|them|this|these|that|such|your .. data|information|it|them|details ... not|unable|cannot|impossible|possible",
      "not .. require|need|have .. you|visitors|users|to .. identify|register|reveal|tell|give",
      "refuse|refusing|refusal|failure|fail|failing|declining ... means|result|prevent|mean|unable|cannot|not|may-not",
      "provision|providing|provide|supply|giving .. @data ... voluntary|optional|mandatory|required|obligatory|requirement|compulsory|necessary|choice",
      "if|when|should you .. not|don't|fail|decline|refuse|choose .. provide|give|supply|furnish|disclose|submit|share ... not|unable|cannot|may|able|limited|impossible|prevent",
      "refuse|decline|failure|choose-not|failing|elect-not|prefer-not ... *provide|providing|supply|submit|give|information|data ... not|unable|cannot|able|may|prevent|limited|impossible|some",
      "statutory|contractual requirement",
      "fields .. marked|with|are .. required|mandatory|asterisk|compulsory|as",
      "we .. cannot|not|unable .. provide|perform|process|offer|enter|open ... without .. @data|this|it|such",
    ],
  },
} as const satisfies TopicWords["topics"];
