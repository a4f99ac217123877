// Made from wording/*.md by `pnpm compile`; do not edit.
import type { Value } from "../../src/value.js";

/** Section → clause → what fills its gaps. */
export interface SectionClauses {
  dates: {
    "dates-updated": { date: Value };
    "dates-effective": { date: Value };
  };
  introduction: {
    "introduction-thanks": { reason: Value };
    "introduction-controller": { controller: Value; document: Value; aliases?: Value };
    "introduction-group": { group: Value; document: Value; all?: Value; members?: Value; companies?: Value };
    "introduction-affiliates": {};
    "introduction-purpose": { document: Value };
    "introduction-definition": { term: Value; meaning: Value; alias?: Value; aliases?: Value };
    "scope-lead": {};
    "scope-all-websites": {};
    "scope-websites": { websites: Value };
    "scope-subdomains": {};
    "scope-linking": { document: Value };
    "scope-apps": { apps: Value };
    "scope-services": { services: Value };
    "scope-dealings": { dealings: Value };
    "scope-excludes": { document: Value; excluded: Value };
    "introduction-emphasis": { matters: Value };
    "introduction-privacy-matters": {};
    "introduction-reading": { document: Value };
    "introduction-disagreement": {};
    "introduction-presumed-consent": { conduct: Value; document: Value };
    "introduction-contact": { ways: Value };
    "introduction-contact-missing": { channels: Value; document: Value };
  };
  definitions: {
    "definitions-entry": { term: Value; meaning: Value; alias?: Value; aliases?: Value };
  };
  controller: {
    "controller-address": { name: Value; lines: Value; country: Value };
    "controller-registration": { registration: Value };
    "controller-country": { country: Value };
    "controller-public-authority": {};
    "controller-legal-representative": { name: Value };
    "controller-joint": { name: Value; purpose?: Value; responsible?: Value; responsibilities?: Value; ours?: Value; each?: Value; arrangement?: Value; address?: Value; ways?: Value; channels?: Value; document: Value };
    "controller-representative": { place: Value; name: Value; ways?: Value; channels?: Value; document: Value };
    "controller-dpo": { ways?: Value; channels?: Value; document: Value; name?: Value };
    "controller-person-in-charge": { person?: Value; places?: Value; local?: Value; ways?: Value; channels?: Value; document: Value };
    "controller-complaints": { ways?: Value; channels?: Value; document: Value };
    "controller-security-contact": { ways?: Value; channels?: Value; document: Value };
  };
  data: {
    "data-aims": { aims: Value };
    "data-occasions": { occasions: Value };
    "data-voluntary": {};
    "data-third-parties": {};
    "data-third-party-purposes": { document: Value };
    "data-third-party-restrictions": {};
    "data-third-party-combined": {};
    "data-source": { source?: Value; data?: Value; alone?: Value; access?: Value; purpose?: Value; guarantee?: Value };
    "data-combined": { purpose?: Value };
    "data-combined-with": { other: Value };
    "data-reason-told": {};
    "data-depends": { factors: Value };
    "data-lead": {};
    "data-entry": { category: Value; content?: Value; alone?: Value; items?: Value; factors?: Value; manner?: Value; records?: Value; sources?: Value };
    "data-special": { category: Value; special: Value };
    "data-not-collected": { category?: Value; unintended?: Value };
    "data-not-wanted": { category: Value };
  };
  purposes: {
    "purposes-lead": {};
    "purposes-depend": { factors: Value };
    "purposes-by-data": { data: Value; purposes: Value };
    "purposes-by-purpose": { purposes: Value; data: Value; people?: Value; sources?: Value; legalBasis?: Value; recipients?: Value; retention?: Value; condition?: Value };
    "purposes-required": { data?: Value; condition?: Value; conditional?: Value; by?: Value; consequence?: Value };
    "purposes-voluntary": { data?: Value; condition?: Value; conditional?: Value; consequence?: Value };
  };
  cookies: {
    "cookies-denied": {};
    "cookies-use": {};
    "cookies-similar": {};
    "cookies-purposes": { purposes: Value };
    "cookies-lifetime": { retention: Value };
    "cookies-explained-what": {};
    "cookies-explained-who": {};
    "cookies-explained-content": {};
    "cookies-entry": { name: Value; purposes: Value; category?: Value; storage?: Value; provider?: Value; lifetime?: Value; party?: Value; readers?: Value };
    "cookies-exempt-necessary": {};
    "cookies-exempt-statistics": {};
    "cookies-exempt-appearance": {};
    "cookies-exempt-objection": { uses: Value; place: Value };
    "cookies-consent-banner": {};
    "cookies-consent-browser": {};
    "cookies-choices-easy": {};
    "cookies-choices-place": { place: Value };
    "cookies-choices-remembered": { period: Value };
    "cookies-choices-services-work": {};
    "cookies-choices-features-fail": {};
    "cookies-reject": {};
    "cookies-choose": {};
    "cookies-instructions": { address: Value };
    "cookies-without": {};
    "signals-dnt-honoured": {};
    "signals-dnt-similar": {};
    "signals-dnt-no-tracking": {};
    "signals-dnt-no-cookies": {};
    "signals-dnt-denied": {};
    "signals-gpc-honoured": {};
    "signals-gpc-denied": {};
    "tokens-purposes": { purposes: Value };
    "tokens-content": { content: Value };
    "tokens-effect": { effect: Value };
    "tokens-retention": { place?: Value; retention: Value };
    "tokens-end": { event: Value };
    "beacons-used": { places?: Value; purposes?: Value };
    "beacons-denied": {};
    "trackers-email": {};
    "trackers-referrals": {};
    "trackers-third-parties": {};
  };
  recipients: {
    "recipients-consent": { manner: Value };
    "recipients-law-first": {};
    "recipients-internal": {};
    "recipients-necessary": {};
    "recipients-lead": {};
    "recipients-entry": { name: Value; role?: Value; kind?: Value; data?: Value; purposes?: Value; methods?: Value; country?: Value; address?: Value; obligations?: Value; condition?: Value; contact?: Value };
    "recipients-grounds-lead": { actions: Value; content?: Value };
    "recipients-ground": { ground: Value };
    "recipients-test": { test: Value };
    "recipients-without-notice": {};
    "recipients-police": { misuse: Value };
    "recipients-corporate": {};
    "recipients-nobody-else": {};
    "sale-denied": {};
    "sale-declared": {};
    "sharing-denied": {};
    "sharing-declared": {};
    "targeted-advertising-denied": {};
    "targeted-advertising-declared": {};
    "sale-opt-out": { address: Value };
  };
  transfers: {
    "transfers-entry": { places: Value; recipients?: Value; safeguard?: Value; copy?: Value };
  };
  retention: {
    "retention-necessary": { document: Value };
    "retention-law": { force: Value; reasons?: Value };
    "retention-bound-account": { document: Value };
    "retention-afterwards": { actions: Value };
    "retention-backups": {};
  };
  security: {
    "security-measures": { quality: Value };
    "security-examples": { measures: Value };
    "security-no-guarantee": {};
    "security-threats": { threats: Value; harms: Value };
    "security-best-effort": {};
    "security-reports": {};
    "security-own-risk": {};
    "security-environment": {};
    "security-password": {};
  };
  automated: {
    "automated-denied": {};
    "automated-made": { matters?: Value };
    "automated-decision": { about: Value; logic?: Value; consequence?: Value; review?: Value };
  };
  marketing: {
    "marketing-denied": {};
    "marketing-sent": { channels?: Value; content?: Value };
    "marketing-unsubscribe": {};
    "marketing-call": {};
    "marketing-contact": { ways?: Value; channels?: Value; document: Value; writing?: Value };
    "marketing-delay": { period: Value };
    "marketing-third-parties": { removal?: Value };
  };
  support: {
    "support-occasions": { occasions: Value };
    "support-channels": { channels: Value };
    "support-data-lead": {};
    "support-data": { item: Value };
    "support-remote": { time?: Value; consent?: Value };
    "support-recorded": {};
    "support-recordings": { sessions: Value; access?: Value; suspend?: Value };
    "support-used-as-policy": { document: Value };
    "support-training": {};
    "support-survey": { subject?: Value; optOut?: Value };
    "support-survey-contact": { ways?: Value; channels?: Value; document: Value };
    "support-plans": { plans?: Value; terms?: Value; provider?: Value };
    "support-contact": { ways?: Value; channels?: Value; document: Value };
  };
  supplied: {
    "supplied-duty": { duties: Value };
  };
  links: {
    "links-present": {};
    "links-no-control": {};
    "links-not-covered": { document: Value };
    "links-theirs-apply": {};
    "links-read": {};
  };
  children: {
    "children-not-solicited": { age: Value };
    "children-not-collected": { age: Value };
    "children-not-marketed": { age: Value };
    "children-not-directed": { age: Value };
    "children-representation": { age: Value };
    "children-guardian": {};
    "children-discovery": { age: Value; actions: Value };
    "children-report": { age: Value; ways?: Value; channels?: Value; document: Value };
  };
  rights: {
    "rights-lead": { plain?: Value; law?: Value };
    "rights-confirmation": {};
    "rights-access": { age?: Value; copies?: Value; free?: Value };
    "rights-rectification": { promptly?: Value; incomplete?: Value; statement?: Value };
    "rights-erasure": { promptly?: Value; conditions?: Value; measures?: Value; others?: Value; exceptions?: Value; grounds?: Value };
    "rights-erasure-ground": { ground: Value };
    "rights-restriction": { notice?: Value; grounds?: Value };
    "rights-restriction-ground": { ground: Value };
    "rights-portability": { format?: Value; transmission?: Value };
    "rights-objection": { manner?: Value; profiling?: Value; stop?: Value; exceptions?: Value; marketing?: Value };
    "rights-automated-decisions": { profiling?: Value; effects?: Value };
    "rights-withdraw-consent": { manner?: Value; before?: Value; method?: Value; consequence?: Value };
    "rights-complaint": { authority?: Value; website?: Value };
    "rights-notify-recipients": {};
    "account-self-service": { actions?: Value; someActions?: Value; when?: Value; place?: Value; unlocked?: Value; login?: Value; guard?: Value };
    "account-closure": { actions?: Value; from?: Value; reasons?: Value };
    "requests-contact": { ways: Value };
    "requests-contact-missing": { channels: Value; document: Value };
    "requests-response": { period?: Value; places?: Value; within?: Value; outside?: Value; beyond?: Value };
    "requests-circumstances": {};
    "requests-extension": { period: Value; notice?: Value };
    "requests-free": {};
    "requests-fee": {};
    "requests-refusal": {};
    "requests-identity": {};
    "requests-forms": { forms: Value };
  };
  governance: {
    "governance-self-assessment": { document: Value; period?: Value; signed?: Value };
    "governance-training": {};
    "governance-frameworks": { frameworks: Value };
    "governance-accuracy": {};
  };
  changes: {
    "changes-any-time": { document: Value };
    "changes-date": {};
    "changes-reader": {};
    "changes-effective": {};
    "changes-notice": { channels: Value };
    "changes-substantial": { conditions: Value };
    "changes-refusal": { document: Value };
    "changes-past-data": {};
  };
}
