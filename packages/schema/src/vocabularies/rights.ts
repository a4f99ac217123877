import type { Vocabulary } from "./vocabulary.js";

/** Rights of the data subject, in the order of GDPR Ch. III; then those of Arts. 7 and 77-79; then those of US state laws. */
export const rights = {
  information: { says: "To be informed of the processing (Arts. 13 and 14).", dpv: "eu-gdpr:A13" },
  confirmation: {
    says: "To learn whether data are processed (Art. 15(1)).",
    dpv: "eu-gdpr:A15",
    broader: "access",
  },
  access: { says: "To see the data and learn how they are processed (Art. 15(1)).", dpv: "eu-gdpr:A15" },
  copy: { says: "To receive a copy of the data (Art. 15(3)).", dpv: "eu-gdpr:A15", broader: "access" },
  rectification: { says: "To have inaccurate data corrected (Art. 16).", dpv: "eu-gdpr:A16" },
  completion: {
    says: "To have incomplete data completed (Art. 16).",
    dpv: "eu-gdpr:A16",
    broader: "rectification",
  },
  erasure: { says: "To have data erased (Art. 17).", dpv: "eu-gdpr:A17" },
  restriction: { says: "To have processing restricted (Art. 18).", dpv: "eu-gdpr:A18" },
  notification: { says: "To have recipients told, and to learn who they are (Art. 19).", dpv: "eu-gdpr:A19" },
  portability: {
    says: "To receive data in a machine-readable format and move them (Art. 20).",
    dpv: "eu-gdpr:A20",
  },
  objection: { says: "To object to processing (Art. 21(1)).", dpv: "eu-gdpr:A21" },
  "objection-marketing": {
    says: "To object to direct marketing, without a reason (Art. 21(2)-(3)).",
    dpv: "eu-gdpr:A21",
    broader: "objection",
  },
  "automated-decisions": {
    says: "Not to be subject to decisions made by automated means alone (Art. 22).",
    dpv: "eu-gdpr:A22",
  },
  "withdraw-consent": { says: "To withdraw consent at any time (Art. 7(3)).", dpv: "eu-gdpr:A7-3" },
  complaint: { says: "To lodge a complaint with a supervisory authority (Art. 77).", dpv: "eu-gdpr:A77" },
  "complaint-controller": { says: "To complain to the controller itself (UK DPA 2018 s. 164A)." },
  "judicial-remedy": { says: "To go to court (Art. 79).", dpv: "eu-gdpr:A79" },

  know: { says: "To know what is collected, why, from whom and for whom (Cal. Civ. Code § 1798.110)." },
  "know-disclosed": { says: "To know what is sold or shared, and to whom (Cal. Civ. Code § 1798.115)." },
  "third-party-list": {
    says: "To get a list of the third parties that receive data (for example ORS 646A.574(1)(a)(B)).",
  },
  delete: { says: "To have data deleted (Cal. Civ. Code § 1798.105)." },
  correct: { says: "To have inaccurate data corrected (Cal. Civ. Code § 1798.106)." },
  "opt-out-sale": { says: "To opt out of sale or sharing (Cal. Civ. Code § 1798.120)." },
  "limit-sensitive": { says: "To limit the use of sensitive data (Cal. Civ. Code § 1798.121)." },
  "opt-out-sensitive": {
    says: "To opt out of the processing of sensitive data (for example Utah Code § 13-61-302(3)).",
  },
  "non-discrimination": { says: "Not to be treated worse for using a right (Cal. Civ. Code § 1798.125)." },
  "opt-out-targeted-advertising": {
    says: "To opt out of targeted advertising (for example Va. Code § 59.1-577(A)(5)).",
  },
  "opt-out-profiling": {
    says: "To opt out of profiling with significant effects (for example Va. Code § 59.1-577(A)(5)).",
  },
  "question-profiling": {
    says: "To question the result of profiling with significant effects (Minn. Stat. § 325M.14).",
  },
  "opt-out-automated-decisions": {
    says: "To opt out of automated decisions of significance (11 CCR § 7221).",
  },
  "access-automated-decisions": {
    says: "To learn how automated decisions of significance are made (11 CCR § 7222).",
  },
  appeal: { says: "To appeal against a refused request (for example Va. Code § 59.1-577(C))." },
} as const satisfies Vocabulary;
