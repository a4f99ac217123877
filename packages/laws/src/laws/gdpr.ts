import type { Law } from "../law.js";
import { article12 } from "./gdpr/article-12.js";
import { article13Paragraph1 } from "./gdpr/article-13-1.js";
import { article13Paragraph2 } from "./gdpr/article-13-2.js";
import { article14 } from "./gdpr/article-14.js";
import { furtherArticles } from "./gdpr/further-articles.js";

/** General Data Protection Regulation (Regulation (EU) 2016/679). */
export const gdpr = {
  id: "gdpr",
  name: "General Data Protection Regulation",
  short: "GDPR",
  binds: "law",
  cited: { law: "Regulation (EU) 2016/679", provision: "Art. 13(1)(e) GDPR" },
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  places: ["eea"],
  status: "complete",
  thresholds: {
    says: [
      "Binds controllers and processors established in the EEA, and others that offer goods or services to people there or monitor their behaviour (Art. 3).",
    ],
    checked: "memory",
  },
  changes: [
    {
      on: "2027-01-01",
      says: "Proposal COM(2025) 837 (Digital Omnibus) may change Arts. 12 to 14 and the rules on cookies; not adopted, date open.",
    },
  ],
  doubts: [
    "The EU-U.S. Data Privacy Framework was in force when last read; after Trump v. Slaughter (29 June 2026) and with an appeal in Case C-703/25 P pending, it may change.",
    "Response time, absence of fees, check of identity and name of the authority are no content of Arts. 13 and 14; they are kept as advice.",
  ],
  requirements: [
    ...article12,
    ...article13Paragraph1,
    ...article13Paragraph2,
    ...article14,
    ...furtherArticles,
  ],
  rights: [
    {
      id: "gdpr-access",
      right: "access",
      name: "Access",
      cite: "Art. 15 GDPR",
      requires: "Confirm whether data are processed, give a copy and the information of Art. 15(1) and (2).",
      checked: "text",
    },
    {
      id: "gdpr-rectification",
      right: "rectification",
      name: "Rectification",
      cite: "Art. 16 GDPR",
      requires: "Correct inaccurate data, and complete incomplete ones.",
      checked: "text",
    },
    {
      id: "gdpr-erasure",
      right: "erasure",
      name: "Erasure",
      cite: "Art. 17 GDPR",
      requires: "Erase data on the grounds listed, with exceptions.",
      checked: "text",
    },
    {
      id: "gdpr-restriction",
      right: "restriction",
      name: "Restriction",
      cite: "Art. 18 GDPR",
      requires: "Restrict processing in four cases.",
      checked: "text",
    },
    {
      id: "gdpr-notification",
      right: "notification",
      name: "Recipients told",
      cite: "Art. 19 GDPR",
      requires: "Tell recipients of changes, and people of the recipients on request.",
      when: "hasRecipients",
      told: false,
      checked: "text",
      note: "It is a duty towards recipients; Arts. 13(2)(b) and 14(2)(c) leave it out of what a notice tells.",
    },
    {
      id: "gdpr-portability",
      right: "portability",
      name: "Portability",
      cite: "Art. 20 GDPR",
      requires: "Hand over data that the person provided, in machine-readable form.",
      when: "allowsPortability",
      checked: "text",
    },
    {
      id: "gdpr-objection",
      right: "objection",
      name: "Objection",
      cite: "Art. 21(1) GDPR",
      requires: "Stop processing, unless there are compelling grounds.",
      when: "allowsObjectionForReasons",
      checked: "text",
    },
    {
      id: "gdpr-objection-marketing",
      right: "objection-marketing",
      name: "Objection to marketing",
      cite: "Art. 21(2)-(3) GDPR",
      requires: "Stop direct marketing at once; no reason is needed.",
      when: "marketsDirectly",
      checked: "text",
    },
    {
      id: "gdpr-adm",
      right: "automated-decisions",
      name: "Not to be subject to automated decisions",
      cite: "Art. 22 GDPR",
      requires:
        "Make no significant decision by automated means alone, save for the exceptions; let people have a person look at it, state their view and contest it.",
      when: "makesAutomatedDecisions",
      checked: "text",
    },
    {
      id: "gdpr-withdraw-consent",
      right: "withdraw-consent",
      name: "Withdraw consent",
      cite: "Art. 7(3) GDPR",
      requires: "Let people withdraw consent at any time, as easily as they gave it.",
      when: "usesConsent",
      checked: "text",
    },
    {
      id: "gdpr-complaint",
      right: "complaint",
      name: "Complaint",
      cite: "Art. 77 GDPR",
      requires: "Accept that people complain to the authority of home, work or infringement.",
      checked: "text",
    },
    {
      id: "gdpr-judicial",
      right: "judicial-remedy",
      name: "Court remedy",
      cite: "Arts. 78-79, 82 GDPR",
      requires: "Accept that people sue controller, processor or authority, and claim compensation.",
      told: false,
      checked: "text",
      note: "A notice must tell of the complaint to an authority (Arts. 13(2)(d) and 14(2)(e)); of the way to court only the answer must tell that refuses a request (Art. 12(4)).",
    },
  ],
  requests: {
    answer: {
      within: { amount: 1, unit: "month" },
      extension: { amount: 2, unit: "month" },
      note: "an extension is told within one month, with reasons (Art. 12(3))",
    },
    verification: "only where there is reasonable doubt (Art. 12(6))",
    agent:
      "not regulated in general; non-profit bodies can represent people (Art. 80); national law on agency",
    fee: "none; a reasonable fee, or refusal, if manifestly unfounded or excessive (Art. 12(5)); a fee for further copies (Art. 15(3))",
    methods: { atLeast: 1, note: "by electronic means where data are processed electronically (Recital 59)" },
    checked: "text",
  },
} as const satisfies Law;
