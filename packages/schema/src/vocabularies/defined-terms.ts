import type { Vocabulary } from "./vocabulary.js";

/** Words that policies explain, in the order of GDPR Art. 4; each has a meaning of its own in every locale. */
export const definedTerms = {
  "personal-data": {
    says: "Information on an identified or identifiable person (Art. 4(1)).",
    dpv: "dpv:PersonalData",
  },
  "data-subject": { says: "The person whom personal data are about (Art. 4(1)).", dpv: "dpv:DataSubject" },
  "identifiable-person": { says: "A person whose identity can be found out (Art. 4(1))." },
  processing: { says: "Anything done with personal data (Art. 4(2)).", dpv: "dpv:Processing" },
  profiling: { says: "Judging traits of a person by automated means (Art. 4(4)).", dpv: "dpv:Profiling" },
  "filing-system": { says: "A structured set of personal data (Art. 4(6))." },
  controller: { says: "Decides why and how data are processed (Art. 4(7)).", dpv: "dpv:DataController" },
  processor: { says: "Processes data on behalf of a controller (Art. 4(8)).", dpv: "dpv:DataProcessor" },
  recipient: { says: "Somebody to whom data are disclosed (Art. 4(9)).", dpv: "dpv:Recipient" },
  "third-party": {
    says: "Neither the person, nor controller, nor processor, nor their staff (Art. 4(10)).",
    dpv: "dpv:ThirdParty",
  },
  consent: { says: "Free, specific, informed and clear agreement (Art. 4(11)).", dpv: "dpv:Consent" },
  "personal-data-breach": {
    says: "Failure of security that harms data (Art. 4(12)).",
    dpv: "dpv:DataBreach",
  },
  "supervisory-authority": {
    says: "Public authority that watches over data protection (Art. 4(21)).",
    dpv: "dpv:DataProtectionAuthority",
  },
} as const satisfies Vocabulary;
