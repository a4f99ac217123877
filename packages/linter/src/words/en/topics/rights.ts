import type { TopicWords } from "../../locale-words.js";

/** What people can ask for. */
export const rightsTopics = {
  "rights.access": {
    patterns: [
      "@able ... *access|see|view|review|inspect|obtain|download ... @data|profile|account -@access-else",
      "right ... *access|copy|obtain|know|inspect & @data|personal|you|we -@access-else",
      "right of access",
      "you .. have access to .. @data",
      "copy|copies|disclosure .. of .. @data|it & @able|request|free|fee",
      "request|requests .. access|copy|review|details|disclosure ... @data",
      "request|requests|requesting .. access|copy|copies|review|details|disclosure",
      "*access .. correct|update|delete|edit|modify|change|rectify|amend|review|and|or|to .. @data|account|profile -@access-else",
      "access|review|view|obtain .. and|or .. correct|update|edit|modify|change|amend|request ... @data|profile|account",
      "access ^@rights-head & @data|right|copy|request",
      "find-out|know|informed|information-about .. what|which|whether .. @data .. we .. hold|have|keep|store|collect|process",
      "see|know|learn|ask ... what .. we .. hold|have|keep|store|know",
      "subject access .. request|requests",
      "provide you with .. access|copy|information ... @data & request|your",
      "@data ... we .. hold|keep|have .. about .. you & @able|request",
    ],
  },
  "rights.rectification": {
    patterns: [
      "@able ... *@correct ... @mine -@policy-change",
      "right ... *correct|rectify|rectification|correction|amend|update|rectified|corrected",
      "*@correct|corrections .. your|any|their|inaccurate|incorrect|incomplete|personal .. @mine & @able|contact|log|visit|account|settings|please -@policy-change",
      "inaccurate|incorrect|incomplete|outdated|inaccuracies|errors|out-of-date .. @data|personal|or|and & correct|update|rectify|amend|corrected|changed|notify|inform|contact|rectified|fix|let us know",
      "@data ... *corrected|rectified|updated|amended|changed & @able|request|inaccurate|incorrect|ask",
      "request ... correct|correction|rectification|update|amendment|modification|rectify",
      "correct|rectification|rectify|correction ^@rights-head",
      "access .. correct|update|edit|modify|change|amend|rectify",
      "update|edit|change|modify|correct|manage .. your .. account|profile|information|details|personal|contact|registration|preferences",
      "keep ... @data .. up-to-date|accurate|current & you|contact|update|inform|notify|tell",
    ],
  },
  "rights.erasure": {
    patterns: [
      "@able ... *delete|erase|erased|deleted|deletion|erasure|remove|removed|removal|close|deactivate|cancel|terminate|destroy ... @data|account|profile|records|registration -@erase-else",
      "right ... *delete|erase|erasure|deletion|deleted|erased|removed|remove|forgotten -@erase-else",
      "right to be forgotten|deletion|erasure",
      "request|requests|requesting|ask .. deletion|removal|erasure|that .. we .. delete|remove|erase",
      "request|ask|requests ... *delete|deletion|erase|erasure|remove|removal|removed|deleted ... @data|account|profile|it -@erase-else",
      "delete|deletion|remove|removal|erase|erasure .. your .. account|personal|information|data|profile & @able|contact|request|email|please|wish|want",
      "*delete|close|deactivate|cancel|remove|terminate .. your .. account|profile|information|personal|data|user|registration -@erase-else",
      "delete|erasure|deletion|erase|remove ^@rights-head & @data|right|request|account",
      "have ... *deleted|removed|erased .. @data|records|our|database",
      "want|wish|like|prefer ... @data|account .. deleted|removed|erased|closed -@erase-else",
      "have .. your|their|any .. @data ... deleted|removed|erased",
      "parent|parents|guardian ... delete|deleted|remove|deletion|removal ... @data",
      "correct|update|amend|access|rectify|edit .. or|and|delete .. delete|remove|erase|deletion",
    ],
  },
  "rights.restriction": {
    patterns: [
      "right|request|ask|able|can|may|entitled ... *restrict|restriction|limit|limitation .. processing|use -@restrict-else",
      "right ... *restrict|restriction|restricted|limitation",
      "restrict|restriction|restricting|limitation|limit .. processing -@restrict-else",
      "restriction|restrict|limit ^@rights-head & @data|processing|right|use|request",
      "restrict|limit .. our .. use|processing|collection|sharing & you|right|request",
      "restrict ... processing|use & right|request|you",
      "request|ask .. that .. we .. restrict|limit|stop",
    ],
  },
  "rights.object": {
    patterns: [
      "right|can|may|able|entitled|wish|request ... *object|oppose|objection|opposition",
      "*object|objecting|oppose|objection|objections .. to|against .. process|processing|use|our|the|such|this|marketing|direct|automated|collection",
      "object|objection|oppose ^@rights-head",
      "right of|to .. objection|opposition|object",
    ],
  },
  "rights.portability": {
    patterns: [
      "portability",
      "portable .. format|form|copy|way|manner",
      "machine readable",
      "structured commonly used",
      "*transfer|transmit|transferred|move|moved|port|transmitted|export ... @data ... to .. another|other|third|different .. controller|company|organization|organisation|service|provider|party|entity|data & right|request|ask|you",
      "@able ... export|download .. your .. data|information|content|account",
      "right ... receive .. @data ... format",
    ],
  },
  "rights.withdraw-consent": {
    implies: ["choice.optout"],
    patterns: [
      "*withdraw|revoke|rescind|retract|cancel|withdrawal|revoked|withdrawing|revocation|withdrawn .. consent|consents|permission|authorization|authorisation|agreement|it",
      "consent|consents|permission ... *withdraw|withdrawn|revoke|revoked|rescinded|withdrawal|rescind",
      "withdraw|revoke ~@consent-word -@withdraw-else",
      "change your mind & consent|opt|contact",
    ],
  },
  "rights.complaint": {
    patterns: [
      "complaint|complain|complaints|grievance ... authority|authorities|commissioner|regulator|ombudsman|ico|cnil|dpa|ftc|agency|attorney|court|commission|office|board|data-protection|body",
      "authority|commissioner|regulator|ombudsman|commission|ico ... complaint|complain|complaints",
      "lodge|file|submit|make|raise|bring .. complaint & authority|regulator|commissioner|supervisory|commission|ico|body|agency|protection",
      "supervisory|data-protection .. authority|authorities & right|contact|complaint|complain|lodge|address",
      "lodge .. complaint",
      "information commissioner",
      "unresolved & dispute|complaint & truste|trustarc|jams|bbb|panel|arbitration|provider|resolution",
    ],
  },
  "rights.automated-decisions": {
    denial: true,
    patterns: [
      "automated|automatic .. decision|decisions|decision-making|processing|individual|means|profiling",
      "profiling|profiled",
      "decisions|decision ... solely|based .. on .. automated|automatic",
      "solely .. automated|automatic",
    ],
  },
  "rights.how-to-exercise": {
    patterns: [
      "*exercise|exercising|invoke ... right|rights|choices|request|these|options ... @contact",
      "@contact ... *exercise|exercising ... right|rights|choices|them|request",
      "submit|make|send|file .. request|requests ... @contact",
      "request|requests ... *contact|submitted|sent|writing|email|emailing|call|form|portal|made|directed|addressed|mail|<email>|<url> ~@rights-word",
      "*access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|amend|correction|deletion ... @mine ... @contact -@policy-change",
      "@contact ... *access|correct|update|delete|review|remove|modify|change|rectify|edit|erase|deletion|correction ... @mine -@policy-change",
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
      "required|mandatory|obligatory|compulsory|obliged|voluntary|optional|necessary|voluntarily ... *provide|provision|providing|supply|give|furnish|fields|field|provided|submit & @data|field|fields|information|you|your",
      "provision|providing|provide|supply|giving .. @data ... voluntary|optional|mandatory|required|obligatory|requirement|compulsory|necessary|choice",
      "if|when|should you .. not|don't|fail|decline|refuse|choose .. provide|give|supply|furnish|disclose|submit|share ... not|unable|cannot|may|able|limited|impossible|prevent",
      "refuse|decline|failure|choose-not|failing|elect-not|prefer-not|without ... *provide|providing|supply|submit|give|information|data ... not|unable|cannot|able|may|prevent|limited|impossible|some",
      "statutory|contractual requirement",
      "fields .. marked|with|are .. required|mandatory|asterisk|compulsory|as",
      "we .. cannot|not|unable .. provide|perform|process|offer|enter|open ... without .. @data|this|it|your|such",
      "must|required .. to .. provide ... @data|name|email|in-order",
      "minimum .. information|data & required|necessary|provide",
    ],
  },
} as const satisfies TopicWords["topics"];
