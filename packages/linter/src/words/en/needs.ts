import type { NeedName } from "@policywright/laws";

/**
 * What says a need that its topic does not tell from its neighbours, all of the patterns somewhere in one block each.
 *
 * Repetitions have an end, and none leaves its sentence, so that time grows with the text only.
 */
export const needWords: Readonly<Partial<Record<NeedName, readonly [RegExp, ...RegExp[]]>>> = {
  officer: [/\b(?:data protection|privacy) officer\b|\bDPO\b/i],
  jointArrangement: [
    /\bjoint(?:ly)? (?:controllers?|responsib\w{2,6}|determin\w{1,5}|decid\w{1,3})|\btogether with\b[^.\n\t]{1,80}\bdecide/i,
  ],
  jointRights: [
    /\bjoint(?:ly)? (?:controllers?|responsib\w{2,6}|determin\w{1,5})|\brights\b[^.\n\t]{0,60}\b(?:each|either|both|any) of/i,
  ],
  legitimateInterests: [
    /\blegitimate (?:business )?interests? ?(?:[:–—(-]|in\b|to\b|are\b|is\b|include|such as\b|of (?:our|the)\b)/i,
  ],
  interestsAssessment: [
    /\b(?:weigh\w{0,5}|balanc\w{1,3})\b[^.\n\t]{0,100}\b(?:interests?|test)\b|\bassessment\b/i,
  ],
  specialConditions: [
    /\bexplicit(?:ly)? consent|\b(?:article|art\.) ?9\b|\bvital interests|\bmade public\b/i,
  ],
  newPurposes: [
    /\b(?:new|another|different|not state|not describe)\b[^.\n\t]{0,60}\b(?:purposes?\b[^.\n\t]{0,100}\b)?(?:tell|inform|notify|notice|ask)\b|\b(?:tell|inform|notify)\b[^.\n\t]{0,100}\b(?:new|another|different) purpose/i,
  ],
  publicSources: [/\bpublic(?:ly)? (?:accessible|available|sources?|registers?|records?)\b/i],
  recipientsTold: [
    /\b(?:tell|inform|notify|communicate)\b[^.\n\t]{0,120}\b(?:when|any|where|of|that)\b[^.\n\t]{0,40}\b(?:correct|rectif|delet|eras|restrict)/i,
  ],
  recipientsNamedOnRequest: [
    /\b(?:ask|asks|request|obtain)\b[^.\n\t]{0,100}\b(?:who (?:has )?receive[sd]?|recipients|to whom)\b/i,
  ],
  transferCopies: [/\bcop(?:y|ies)\b[^.\n\t]{0,60}\b(?:safeguards?|clauses|guarantees|rules|them)\b/i],
  accessRight: [
    /\bright (?:of|to) (?:\w{1,15} ){0,3}(?:access|obtain|inspect)\b|\b(?:obtain|request|receive|ask(?: us)? for) (?:\w{1,15} ){0,4}(?:information|access|cop(?:y|ies)) (?:about|of|to|on) (?:\w{1,15} ){0,3}(?:data|information|you)\b|\baccess (?:to )?(?:your|the|any|their) (?:personal )?(?:data|information)\b/i,
  ],
  rectificationRight: [
    /\bright (?:to|of) (?:\w{1,12} ){0,2}(?:rectif|correct|amend)|\b(?:have us|ask us to|request(?: the)?|us to|obtain(?: the)?|you can|you may) (?:\w{1,12} ){0,3}(?:rectif|correct|amend)/i,
  ],
  erasureRight: [
    /\bright (?:to|of) (?:\w{1,12} ){0,2}(?:eras|delet|be forgotten)|\b(?:have us|ask us to|request that we|request(?: the)?|us to|obtain(?: the)?) (?:\w{1,12} ){0,3}(?:eras|delet)/i,
  ],
  restrictionRight: [
    /\bright (?:to|of) (?:\w{1,12} ){0,2}(?:restrict|limit)|\b(?:have us|ask us to|request(?: the)?|us to|obtain(?: the)?) (?:\w{1,12} ){0,3}(?:restrict|limit)/i,
  ],
  objectionRight: [
    /\bright to object\b|\b(?:can|may|entitled to) (?:\w{1,15} ){0,2}object(?: \w{1,15}){0,5} (?:process|use|handling|your|personal|data|market)/i,
  ],
  marketingObjection: [
    /\bmarketing\b[^.\n\t]{0,120}\b(?:stop|cease|no longer|end)\b|\b(?:stop|cease|no longer|opt out of|unsubscribe from)\b[^.\n\t]{0,80}\bmarketing\b/i,
  ],
  withdrawal: [
    /\bwithdraw\w{0,3}\b[^.\n\t]{0,80}\bconsent/i,
    /\b(?:lawful\w{0,4}|legal\w{0,3}|validity|affects?)\b[^.\n\t]{0,120}\b(?:withdr|before|until)|\b(?:before|until|prior)\b[^.\n\t]{0,120}\b(?:lawful|legal|valid)/i,
  ],
  requestContact: [
    /\b(?:use|exercise|make|submit|send|for|about)\b[^.\n\t]{0,40}\b(?:rights?|requests?)\b[^.\n\t]{0,120}\b(?:contact|write|e-?mail|form|reach|send|submit|call|telephone)\b|\b(?:contact|write|e-?mail|form|reach|telephone)\b[^.\n\t]{0,120}\b(?:use|exercise|make|submit|invoke)\b[^.\n\t]{0,40}\b(?:rights?|requests?)\b/i,
  ],
  responseTime: [
    /\b(?:repl(?:y|ies)|answers?|respon[ds]\w{0,3}|act|process)\b[^.\n\t]{0,80}\b(?:within|later than|in)\b[^.\n\t]{0,30}\b(?:days?|months?|weeks?)\b/i,
  ],
  refusalReasons: [
    /\b(?:do not|not do|refus\w{1,4}|declin\w{1,3}|not act|cannot)\b[^.\n\t]{0,80}\b(?:tell|inform|give|explain)\b[^.\n\t]{0,60}\b(?:why|reasons?)\b/i,
  ],
  freeRequests: [
    /\bcharge nothing\b|\b(?:requests?|answers?|rights?|respond|reply|cop(?:y|ies)|information)\b[^.\n\t]{0,80}\b(?:free|no (?:fee|charge)|without (?:charge|cost)|not (?:pay|charge))\b|\bnot (?:have to )?(?:pay|charge)\b[^.\n\t]{0,80}\b(?:requests?|rights?)\b/i,
  ],
  identityCheck: [
    /\b(?:doubts?|verify|verification|confirms?|proof|prove|check|ask)\b[^.\n\t]{0,60}(?<!not confirm )\b(?:identity|who you are)\b|\b(?:identity|who you are)\b[^.\n\t]{0,60}\b(?:verify|verification|confirms?|proof|prove|check)/i,
  ],
  controllerComplaint: [
    /\bcomplain(?:t|ts)?\b[^.\n\t]{0,100}\b(?:to us|tell us|contact us|write to us|by e-?mail)\b|\b(?:take|receive|send)\b[^.\n\t]{0,40}\bcomplaints?\b[^.\n\t]{0,80}\bby\b/i,
  ],
  complaintHandling: [/\bcomplaints?\b[^.\n\t]{0,200}\b(?:within|undue delay|promptly|acknowledge|confirm)/i],
  decisionsMade: [
    /\bdecisions?\b[^.\n\t]{0,60}\bautomat|\b(?:use|engage|make|carry|no|not|any|solely)\b[^.\n\t]{0,40}\bautomat\w{1,5}\b[^.\n\t]{0,40}\bdecision/i,
  ],
  automatedDecisions: [
    /\bdecisions?\b[^.\n\t]{0,60}\bautomat|\b(?:use|engage|make|carry|no|not|any|solely)\b[^.\n\t]{0,40}\bautomat\w{1,5}\b[^.\n\t]{0,40}\bdecision/i,
  ],
  childVersion: [
    /\b(?:version|words|written|explain\w{0,3})\b[^.\n\t]{0,40}\b(?:for|to) (?:children|minors)\b/i,
  ],
  review: [
    /\b(?:review|bring|keep|update|check)\w{0,3}\b[^.\n\t]{0,60}\b(?:policy|notice|statement|it|compliance)\b[^.\n\t]{0,60}\b(?:regular|at least|every|annual|year|up to date)|\b(?:regular|annual|every)\w{0,3}\b[^.\n\t]{0,60}\breview/i,
  ],
  deviceConsent: [
    /\b(?:cookies?|them|these|device|technolog\w{1,3}|store|set)\b[^.\n\t]{0,100}\b(?:consent|agree|permission|accept|allow)|\b(?:consent|agree|permission|accept|allow)\w{0,3}\b[^.\n\t]{0,100}\b(?:cookies?|them|these|device|technolog)/i,
  ],
  deviceReaders: [/\bthird[ -]part(?:y|ies)\b|\b(?:set|read|placed|used) by\b|\bproviders?\b/i],
  deviceControllers: [/\bthird[ -]part(?:y|ies)\b|\b(?:set|read|placed|used) by\b|\bproviders?\b/i],
  embeddedParties: [/\bthird[ -]part(?:y|ies)\b|\b(?:set|read|placed|used) by\b|\bproviders?\b/i],
  authorityComplaint: [
    /\b(?:lodge|make|file|submit|right to|can|may) (?:a )?complain\w{0,3}\b[^.\n\t]{0,80}\b(?:authorit|commission|ombudsman|regulator|CNIL|ICO)/i,
  ],
  provision: [
    /\b(?:must|need not|requir\w{1,6}|oblig\w{1,6}|not have to|mandatory|optional|voluntary|statutory|contractual)\b[^.\n\t]{0,60}\b(?:give|provide|supply|provision)\b|\b(?:giv\w{1,3}|provid\w{1,4}|provision|supply\w{0,3})\b[^.\n\t]{0,60}\b(?:requir\w{1,6}|oblig\w{1,6}|mandatory|optional|voluntary|statutory|contractual)/i,
  ],
  provisionConsequences: [
    /\b(?:without|if you do not|otherwise|if not|fail(?:ure)? to)\b[^\n\t]{0,120}\b(?:cannot|can[’']t|unable|not be able|not be possible)/i,
  ],
  decisionLogic: [
    /\b(?:logic|based on|looks? at|takes? into account|criteria|factors|depends on|decides? by)\b/i,
  ],
  controllerName: [/\bcontroller\b|\bresponsible for\b|\b(?:operated|run|provided) by\b|[“"(](?:we|us)\b/i],
  emailTracking: [
    /\b(?:e-?mails?|newsletters?)\b[^.\n\t]{0,80}\b(?:pixels?|track\w{0,3}|images?|opened|open)\b|\b(?:pixels?|track\w{0,3})\b[^.\n\t]{0,80}\b(?:e-?mails?|newsletters?)\b/i,
  ],
  childConsent: [
    /\b(?:parents?|guardians?|parental)\b[^.\n\t]{0,100}\b(?:consent|agree|permission|authoris|authoriz)|\b(?:consent|agree|permission)\b[^.\n\t]{0,100}\b(?:parents?|guardians?)/i,
  ],
  updateDate: [
    /\b(?:last )?(?:updated?|revised|modified|amended)\b[^.\n\t]{0,20}\d|\b(?:effective|version|in force)\b[^.\n\t]{0,30}\d/i,
  ],
  changeNotice: [
    /\b(?:tell|inform|notify|notice|announce|post|publish)\w{0,3}\b[^.\n\t]{0,80}\b(?:changes?|update|new version)|\bchanges?\b[^.\n\t]{0,80}\b(?:tell|inform|notify|announce|post|publish)/i,
  ],
  marketingRecipients: [
    /\b(?:only|unless|consent|agreed|customers|asked|subscrib\w{1,5})\b[^.\n\t]{0,80}\b(?:marketing|newsletters?|offers|promotion\w{0,5}|advertising messages|news)\b|\b(?:marketing|newsletters?|offers|promotion\w{0,5}|news)\b[^.\n\t]{0,80}\b(?:only|unless|consent|agreed|customers|asked|subscrib)/i,
  ],
  marketingOptOut: [
    /\b(?:unsubscribe|opt(?:ing)?[ -]out|stop)\b[^.\n\t]{0,80}\b(?:marketing|messages?|e-?mails?|newsletters?|them|link)\b|\b(?:marketing|newsletters?|messages|e-?mails)\b[^.\n\t]{0,100}\b(?:unsubscribe|opt(?:ing)?[ -]out|stop)/i,
  ],
};
