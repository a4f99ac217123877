import type { NeedWords } from "../../locale-words.js";

/** How documents speak of marketing, children, and of themselves. */
export const audienceNeeds = {
  marketingRecipients: {
    patterns: [
      "*send|email|contact|market|marketing|receive|get|newsletter ... only|unless|consent|consented|agreed|agree|customer|customers|subscribe|subscribed|subscribers|asked|opt-in|opted ~marketing|newsletter|newsletters|offers|promotional|promotions|news|advertising -third|child|track|under",
      "consent|subscribe|agree|opt-in|if-you-are-a-customer ... marketing|newsletter|newsletters|offers|promotional|news -third|child|track|under|object",
    ],
    too: [
      "*unsubscribe|opt-out|stop ... marketing|message|messages|email|emails|newsletter|newsletters|them|link|any-time -object|sale|signal|cookies|third|requests",
      "@able|marketing|messages|newsletter ... *unsubscribe|opt-out|stop -object|sale|signal|cookies|third|requests",
    ],
  },
  marketingOptOut: {
    patterns: [
      "*unsubscribe|opt-out|stop ... @opt-way|reply|stop|account ~marketing|message|messages|email|emails|newsletter|newsletters -object|sale|signal|cookies|third|requests",
      "@opt-way|reply ... *unsubscribe|opt-out|stop ~marketing|message|messages|email|emails|newsletter|newsletters -object|sale|signal|cookies|third|requests",
    ],
  },
  childVersion: {
    patterns: [
      "version|words|language|written|notice|explanation ... child|children|minors|young-people|teenagers",
    ],
  },
  childConsent: {
    patterns: [
      "parent|parents|guardian|parental ... *consent|consents|agree|permission|authorise|authorize|approve|approval -sell|share|opt|alone|refuse|you-consent",
      "*consent|agree|permission|approval|authorisation|authorization ... parent|parents|guardian|parental -sell|share|opt|alone|refuse|you-consent",
    ],
  },
  updateDate: {
    patterns: [
      "update|updated|revised|modified|amended|revision|changed|version .. @number|@month|20 -effective|every|within|year",
    ],
    inHeadings: true,
  },
  changeNotice: {
    patterns: [
      "*tell|inform|notify|notice|notification|announce|alert|communicate|post|publish|email ... change|changes|update|updates|revision|amendments|new-version ... email|website|site|post|posting|page|banner|app|notice|notification|writing|letter|publish|here|services|days -takes-effect|agree|reserve",
      "change|changes|update|updates|revision|amendments|amend|modify|new-version ... *tell|inform|notify|notice|notification|announce|alert|post|publish|email ... email|website|site|post|posting|page|banner|app|notice|writing|letter|publish|here|services|days -takes-effect|agree|reserve",
      "change|changes|update|amend|modify|revise .. ... by .. posting|email|publishing|notice|notification -takes-effect",
    ],
  },
  review: {
    patterns: [
      "*review|reviewed|reviews|update|updated|up-to-date|revise|check|verify|assess ... every|least|annual|annually|yearly|year|month|regular|regularly|periodically",
      "every|annual|annually|yearly|regular|regularly|periodically ... *review|reviewed|reviews|update|check|verify|assess|audit",
    ],
  },
} as const satisfies NeedWords["needs"];
