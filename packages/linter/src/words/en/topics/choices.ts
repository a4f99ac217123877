import type { TopicWords } from "../../locale-words.js";

/** What people can choose. */
export const choiceTopics = {
  "choice.optout": {
    implies: ["user-choice"],
    patterns: [
      "*opt-out|optout",
      "*unsubscribe|unsubscribing|unsubscribed",
      "*stop|discontinue|cease .. receiving|receive|sending|collecting|collection|using|the-collection|sharing",
      "no longer .. wish|want|receive|like|desire",
      "*remove|removed|removal .. from .. our|mailing|list|lists|database|the|future",
      "uninstall|uninstalling & collection|stop|app|application|mobile",
      "*choose|elect|request|prefer|ask|wish|want|decide .. not to .. receive|share|have|participate|be|disclose|be-contacted",
      "do not .. wish|want|like .. to .. receive|us|be-contacted|have|your|share",
      "*turn-off|disable|deactivate .. location|notifications|push|tracking|analytics|collection|sharing|the|this",
      "*object .. to .. marketing|direct|processing",
    ],
  },
  "choice.marketing-optout": {
    implies: ["choice.optout"],
    patterns: [
      "*opt-out|optout ... @marketing",
      "@marketing ... *opt-out|optout",
      "*unsubscribe|unsubscribing|unsubscribed",
      "*stop|discontinue|cease|decline|refuse .. receiving|receive|sending|receipt ... @marketing|email|emails|mail|information|them|from-us",
      "no longer .. wish|want|like|desire|receive .. receive|be|communications|@marketing",
      "not .. wish|want|like|prefer .. to .. receive|be-contacted|us ... @marketing|email|emails|information|mail|contact|future|such|these|them",
      "choose|elect|request|prefer|ask|decide|wish .. not .. to .. receive ... @marketing|email|emails|mail|information|any|such|these|them|future",
      "*removed|remove .. from .. our|mailing|list|lists|the|email|any|future .. list|lists|mailing|email|mailings|database|communications",
      "object ... direct marketing|marketing",
      "withdraw ... consent ... marketing",
      "opt-in|preferences|preference & @marketing & change|manage|update|choose",
      "reply|text|replying .. stop",
    ],
  },
  "choice.ads-optout": {
    implies: ["choice.optout"],
    patterns: [
      "*opt-out|optout ... @ads|targeted|interest-based|behavioral|nai|daa|doubleclick|remarketing|personalized|third|tracking|google",
      "@ads|doubleclick|targeted|interest-based ... *opt-out|optout",
      "networkadvertising|aboutads|youronlinechoices|network-advertising-initiative|digital-advertising-alliance|your-online-choices|adchoices|ad-choices|nai|daa|edaa",
      "limit-ad-tracking|ad-settings|ads-settings|ad-preferences|ads-preferences|ads-personalization|advertising-preferences",
      "disable|manage|control|choose|limit|stop|refuse ... targeted|interest-based|personalized|behavioral .. @ads",
    ],
  },
  "choice.browser-controls": {
    implies: ["user-choice"],
    patterns: [
      "browser|browsers|device|phone ... setting|settings|preferences|preference|options|controls|configure|configured|disable|reject|refuse|block|delete|decline|help|set|tools & @may|disable|reject|refuse|block|manage|control|change|adjust|set|configure|consult|check",
      "set|adjust|change|modify|configure|configuring|setting|instruct|use .. your|the|their .. browser|browsers|web|device|internet|computer",
      "*disable|reject|refuse|block|delete|decline|remove|turn-off|deactivate|control|manage|disabling|rejecting|refusing|blocking|clear .. cookie|cookies|all|these|the|any|such|some .. cookie|cookies|location|tracking|beacons|browser|device|settings",
      "*disable|reject|refuse|block|delete|decline|remove|turn-off|accept .. cookies|cookie",
      "device|mobile|phone|app|operating-system .. settings|setting & @may|disable|location|turn|notifications|permission|change",
      "location .. services|sharing|permission|permissions & disable|turn|off|settings|setting",
      "browser-add-on|plug-in|add-on|plugin|extension & opt|install|disable|google",
    ],
  },
  "choice.optin": {
    implies: ["user-choice"],
    patterns: [
      "*opt-in",
      "*without .. consent|permission|authorization|approval|authorisation|agreement",
      "with .. your|their|the-user's|user's|explicit|express|prior|customer's .. consent|permission|authorization|approval|authorisation",
      "only .. with|if|after|when|where ... consent|consented|permission|agree|agreed|opted|consents|authorization",
      "unless .. you|the|we|user|users|they|a|otherwise ... consent|consented|permission|agree|agreed|authorize|authorized|opt|opted|authorise|consents",
      "obtain|seek|ask|get|request|require .. your|for|prior|explicit|express|the|verifiable|their ... consent|permission|authorization",
      "prior|explicit|express|affirmative|separate .. consent|permission|written-consent|opt",
      "if|where|when you .. consent|agree|opt|permit|authorize|allow|consented|given & we|your|to",
      "parental consent",
    ],
  },
  "user-choice": {
    patterns: [
      "you .. may|can .. choose|decide|elect|opt|control|manage|select|decline|refuse|limit",
      "your .. choice|choices|preference|preferences|options",
      "choose|elect|decide .. whether|not|to|what|how .. share|provide|receive|accept|use|to|disclose",
      "option|choice|choices|opportunity .. to|of|not|regarding|about .. not|receive|have|decline|opt|choose|use|refuse|disable",
      "privacy .. settings|setting|controls|preferences|options",
      "@may ... change|update|modify|manage|edit .. your .. preferences|settings|profile|account|information|choices",
    ],
  },
  "choice.account": {
    implies: ["user-choice"],
    patterns: [
      "account|profile .. settings|page|dashboard|preferences & @may|change|edit|update",
      "close|deactivate|cancel|delete|edit|update|change .. your .. account|profile",
    ],
  },
  "do-not-track": {
    denial: true,
    patterns: [
      "do-not-track & signal|signals|header|headers|setting|settings|browser|browsers|mechanism|mechanisms|feature|request|requests|honor|honour|respond|preference|preferences|disclosure|option|standard|dnt|respect|recognize",
      "dnt",
      "respond|honor|honour|support|recognize|respect|comply|react ... do-not-track",
    ],
  },
  "global-privacy-control": {
    denial: true,
    patterns: ["global privacy control|controls", "gpc", "opt-out preference .. signal|signals"],
  },
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
      "*change|modify|update|amend|revise|alter|changes|updated|modified|supplement|revised|amended|revisions|modifications ... this|our|these|the .. policy|notice|statement|terms|practices|document|policies|page|agreement -@last-date",
      "this|our|the|privacy .. policy|notice|statement|practices|terms|agreement .. may|can|will|is|to|from|be|subject|at .. *change|changed|changes|modified|updated|amended|revised|altered|revise|modification|time -@last-date",
      "@may|reserve|right|time|periodically|occasionally|if|we .. *change|changes|modify|update|amend|revise|updates|modifications|changing|revision|updating ... policy|notice|statement|practices|policies -@other-policy",
      "change|changes|modifications|updates|revisions|amendments|modification .. to|in|of .. this|our|these|the|its .. policy|privacy|notice|statement|practices|terms|policies|information",
      "change|changes|modify|update|amend|revise|changed|updated|modified|revisions|revised ^@change-head & we|policy|notice|page|site|changes|time|you|our|notify",
    ],
  },
  "policy-change.notice": {
    implies: ["policy-change"],
    patterns: [
      "change|changes|modifications|updates|modify|update|amend|revise|amendments|revised|changed|modification|revisions|updated ... *notify|email|e-mail|notification|inform|alert|announce|advise|prominent|prominently|notified|notifying|banner|pop-up|informed|home-page|homepage|announcement|announced & @policy-own -@new-text",
      "*notify|email|e-mail|notification|inform|alert|announce|advise|prominent|prominently|notified|notifying|informed ... of|if|when|about|before|to ... change|changes|modifications|updates|update|modified|amendments|revisions|changed|revised|updated|amended & @policy-own -@new-text",
      "notify|email|inform|announce|advise|notification|prominent|notice ^@change-head & change|changes|you|modifications|updates|material -@new-text",
      "*post|provide|place|give|display|send|publish|posting|posted|placing|providing .. a|prominent|you|reasonable|an|advance|prior|clear|notices|conspicuous .. notice|notices|announcement|notification|email|notice .. change|changes|on|of|to|at|before|prior|through|via|about ~@policy-change-word -@notice-else",
      "advance|prior|days|personal .. notice ~@policy-change-word",
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
      "last|date .. updated|revised|modified|update|changed|revision|reviewed|amended|edited|modification|effective|published|posted",
      "effective .. date|as|since|from|on|immediately|<number>|january|february|march|april|may|june|july|august|september|october|november|december -@effect-else",
      "updated|revised|modified|dated|amended|posted|version|published|created|date .. on|as|of|january|february|march|april|may|june|july|august|september|october|november|december|<number> .. <number>",
      "comes|into|in|entered|takes .. effect|force .. on|from|since|as|<number> -change",
      "@month .. <number> ~@date-word",
    ],
  },
} as const satisfies TopicWords["topics"];
