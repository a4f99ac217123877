import type { TermLabels } from "../../../src/terms.js";

// After “such as”; alone in an item.
export const measures = {
  encryption: "encryption",
  "encryption-in-transit": "encryption of data in transit",
  "encryption-at-rest": "encryption of stored data",
  "end-to-end-encryption": "end-to-end encryption",
  "password-hashing": "storage of passwords only as hashes",
  pseudonymisation: "replacing names with pseudonyms",
  anonymisation: "making data anonymous",
  "access-control": "access controls",
  authentication: "authentication of users",
  "multi-factor-authentication": "multi-factor authentication",
  firewall: "firewalls",
  "intrusion-detection": "detection of intrusions",
  "malware-protection": "protection against malware",
  logging: "logging and monitoring of access",
  "software-updates": "prompt software updates",
  "vulnerability-testing": "tests for vulnerabilities",
  "penetration-testing": "penetration tests",
  backups: "backups",

  "controlled-facility": "facilities with controlled access",

  "security-policy": "a written security policy",
  "need-to-know": "access on a need-to-know basis",
  "confidentiality-agreements": "confidentiality agreements",
  "processor-contracts": "contracts that bind our processors",
  "staff-training": "staff training",
  "data-minimisation": "collecting no more data than we need",
  "privacy-by-design": "data protection by design and by default",
  "incident-response": "procedures for responding to incidents",
  "disaster-recovery": "procedures for recovering from disasters",
  audits: "regular audits",
  certification: "independent certification",
} as const satisfies TermLabels<"measure">;

// After “prevent”.
export const securityRisks = {
  "unlawful-processing": "unlawful processing",
  "unauthorised-processing": "processing without authority",
  loss: "accidental loss",
  destruction: "destruction",
  damage: "damage",
  alteration: "alteration",
  disclosure: "disclosure without authority",
  access: "access without authority",
} as const satisfies TermLabels<"security-risk">;

// After “that”, before “will never”.
export const threats = {
  hackers: "hackers",
  cybercriminals: "cybercriminals",
  "malicious-software": "malicious software",
  insiders: "people who work for us",
  outsiders: "other third parties",
} as const satisfies TermLabels<"threat">;

// After “will never”, verbs before “your data”.
export const harms = {
  collect: "collect",
  access: "access",
  steal: "steal",
  modify: "modify",
  disclose: "disclose",
  misuse: "misuse",
  destroy: "destroy",
} as const satisfies TermLabels<"harm">;
