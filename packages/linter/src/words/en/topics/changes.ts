import type { TopicWords } from "../../locale-words.js";

/** How a policy changes, and since when it applies. */
export const changeTopics = {
  "consent.presumed": {
    patterns: [
      "by .. using|visiting|accessing|continuing|browsing|registering|submitting|providing ... you .. agree|consent|accept|acknowledge",
      "if you .. not .. agree ... not .. use|access|visit|please",
      "use|continued|usage ... constitute|constitutes|signifies|deemed|means|indicates ... acceptance|agreement|consent|accept|agree",
    ],
  },
  "policy-change": {
    implies: ["update-statement"],
    patterns: [
      "keep|keeps|kept .. this|our|the .. policy|notice|statement .. under .. review|regular-review",

      "*change|modify|update|amend|revise|alter|changes|updated|modified|revised|amended|revisions|modifications ... this|our|these|the .. policy|notice|statement|terms|practices|document|policies|page|agreement -@last-date -@change-own",
      "this|our|the|privacy .. policy|notice|statement|practices|terms|agreement .. may|can|will|is|to|from|be|subject|at .. *change|changed|changes|modified|updated|amended|revised|altered|revise|modification|time -@last-date",
      "@may|reserve|right|time|periodically|occasionally|if|we .. *change|changes|modify|update|amend|revise|updates|modifications|changing|revision|updating ... policy|notice|statement|practices|policies -@other-policy",
      "change|changes|modifications|updates|revisions|amendments|modification .. to|in|of .. this|our|these|the|its .. policy|privacy|notice|statement|practices|terms|policies|information",
      "*revise|change|changed|changes|update|updated|review|amend|alter ... contents|this .. document|page|statement|promise|notice|addendum|policy -@last-date -@change-own",
      "this|our|the .. policy|notice|statement|promise|page|document|addendum .. *changes|change|evolve|updated|replaced|revised|reviewed & @may|will|time|if|when|again|regularly -@last-date",
      "current|latest|new|updated|newest .. version|versions|one|policy .. always|is|are|on|posted|displayed|published|available|found +@policy-document",
      "material|important|significant .. changes|revisions|change ^@change-head",
      "publish|post|put .. new|updated|revised|amended .. version|versions|policy|notice|statement",
      "review .. this|our|the .. policy|notice|statement .. from|time|regularly|periodically|annually|every|each & we",
      "change|changes|modify|update|amend|revise|changed|updated|modified|revisions|revised ^@change-head & we|policy|notice|page|site|changes|time|you|our|notify",
    ],
  },
  "policy-change.notice": {
    implies: ["policy-change"],
    patterns: [
      "notice|message|banner|announcement|note .. *appear|appears|shown|displayed|posted|placed|published .. on|in|at +@policy-change-word -@notice-else -@without-notice",

      "*announce|announces|announced|publicise|publicize .. the|any|such|these|all|important .. change|changes|amendment|amendments|revision|revisions|update|updates",

      "new|revised|updated|amended .. version|policy|notice|text|statement ... *shown|show|displayed|sent|emailed|announced|presented ... before|in-app|in-the-app|by-email|takes-effect|home-page|sign-in|log-in|login",
      "*mention|tell-you|notify-you|email-you|e-mail-you|warn-you|let-you-know|flag|write-to-you|inform-you|show-you|alert-you|announce ^@change-head & if|when|whenever|before|first|in-advance|something|ahead|days -@new-text -@without-notice",
      "different|differently|differs .. from|than|way|manner|purpose|use ... *notify|inform|tell|email|ask|notice .. you|them|users|members|customers|people|@person -breach -@new-text",
      "*notify|inform|tell|email|ask ... different|differently .. from|than|way|manner|purpose|use -breach -@new-text",

      "change|changes|modifications|updates|modify|update|amend|revise|amendments|revised|changed|modification|revisions|updated ... *notify|email|e-mail|notification|inform|alert|announce|advise|prominent|prominently|notified|notifying|banner|pop-up|informed|home-page|homepage|announcement|announced|let-you-know|tell-you|mention|flag|highlight & @policy-document -@new-text",
      "*notify|email|notification|inform|alert|announce|advise|prominent|notified|banner|pop-up|informed|home-page|homepage|announcement|let-you-know|tell-you|tell|mention|flag|highlight ^@change-head & change|changes|update|updates|revise|revision|amend|modify|material|important|edit|significant -@new-text",
      "note|message|notice|banner .. on|in|to .. home-page|homepage|front-page|feed|app|your-account|inbox ~@policy-change-word",
      "*notify|email|e-mail|notification|inform|alert|announce|advise|prominent|prominently|notified|notifying|informed|let-you-know|tell|mention ... of|if|when|about|before|to|any ... change|changes|modifications|updates|update|modified|amendments|revisions|changed|revised|updated|amended & @policy-document -@new-text",
      "*notify|email|inform|alert|tell|notified|informed .. you|users|parents|customers|members|@person ... material|significant|important|substantial .. change|changes|modifications|updates",
      "material|significant|important|substantial .. change|changes|modifications ... *notify|email|inform|alert|tell|notified|informed|let-you-know|notice",
      "*post|provide|place|give|display|send|publish|posting|posted|placing|providing .. a|prominent|you|reasonable|an|advance|prior|clear|notices|conspicuous .. notice|notices|announcement|notification|email|notice .. change|changes|on|of|to|at|before|prior|through|via|about ~@policy-change-word -@notice-else",
      "advance|prior|days|personal .. notice ~@policy-change-word -@without-notice",
      "*email|e-mail|notify|tell|alert|inform|announce|show|send|display|message .. you|members|users|players|customers|a|pop-up|subscribers|account|in-app|people ... if|when|before|whenever|something|anything|it .. important|material|big|major|significant|change|changes|matters|kicks-in & change|changes|big|matters|important|revisions|updates -@notice-else -@without-notice",
      "change|changes|changed|revision|revisions|big|matters|important ... *email|e-mail|notify|tell|alert|announced|announce|pop-up|message|inbox|inform|notified|advised|warn ~@change-head -@new-text -@without-notice -breach",
      "announced|notified|communicated .. in-app|by-email|in-advance|beforehand|on-our|ahead|days & change|changes|revisions|updates|amendments",
      "notice|message|note|announcement|banner ... if|when|whenever .. it|we|this|there .. change|changes|changed|big",
      "obtain|seek|ask .. your .. consent ... change|changes|material",
    ],
  },
  "policy-change.effect": {
    patterns: [
      "change|changes|modifications|revised|updated|updates|amended ... effective|effect|apply|immediately|continued|accept|binding|deemed",
      "continue .. use ... change|changes|policy|accept|acceptance|agree",
    ],
  },
  "update-statement": {
    inHeadings: true,
    denial: true,
    patterns: [
      "rev|status|stand|version|ver|v|dated|as-of|reviewed|enacted|established|adopted|last-fiddled|issued|issue <number>",
      "rev|status|stand|version|reviewed|enacted|established|adopted|issued|issue|edition .. @month .. <number>",
      "last .. fiddled|touched|touch|looked|tweaked|checked|altered|issued ... @month|<number>",

      "last|date .. updated|revised|modified|update|changed|revision|reviewed|amended|edited|modification|effective|published|posted",
      "effective .. date|as|since|from|on|immediately|<number>|january|february|march|april|may|june|july|august|september|october|november|december -@effect-else",
      "updated|revised|modified|dated|amended|posted|version|published|created|date .. on|as|of|january|february|march|april|may|june|july|august|september|october|november|december|<number> .. <number>",
      "comes|into|in|entered|takes .. effect|force .. on|from|since|as|<number> -change",
      "@month .. <number> ~@date-word",
    ],
  },
} as const satisfies TopicWords["topics"];
