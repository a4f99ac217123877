import type { Vocabulary } from "./vocabulary.js";

/** Technical and organisational measures (GDPR Arts. 25 and 32), the technical first; meanings follow DPV's measures. */
export const measures = {
  encryption: { says: "Making data unreadable without a key.", dpv: "dpv:Encryption" },
  "encryption-in-transit": {
    says: "Encrypting data while they are sent.",
    dpv: "dpv:EncryptionInTransfer",
    broader: "encryption",
  },
  "encryption-at-rest": {
    says: "Encrypting data while they are stored.",
    dpv: "dpv:EncryptionAtRest",
    broader: "encryption",
  },
  "end-to-end-encryption": {
    says: "Encrypting data from sender to recipient.",
    dpv: "dpv:EndToEndEncryption",
    broader: "encryption",
  },
  "password-hashing": { says: "Storing passwords only as hashes.", dpv: "dpv:HashFunctions" },
  pseudonymisation: { says: "Parting data from what names the person.", dpv: "dpv:Pseudonymisation" },
  anonymisation: { says: "Removing for good what names the person.", dpv: "dpv:Anonymisation" },
  "access-control": { says: "Letting in only those who may.", dpv: "dpv:AccessControlMethod" },
  authentication: { says: "Checking who logs in.", dpv: "dpv:AuthenticationProtocols" },
  "multi-factor-authentication": {
    says: "Asking for two proofs or more at log-in.",
    dpv: "dpv:MultiFactorAuthentication",
    broader: "authentication",
  },
  firewall: { says: "Filtering traffic between networks.", dpv: "dpv:NetworkSecurityProtocols" },
  "intrusion-detection": { says: "Noticing attempts to break in.", dpv: "dpv:IntrusionDetectionSystem" },
  "malware-protection": { says: "Finding and removing harmful software.", dpv: "dpv:SecurityMethod" },
  logging: { says: "Recording access to data and watching the records.", dpv: "dpv:ActivityMonitoring" },
  "software-updates": { says: "Repairing known weaknesses without delay.", dpv: "dpv:SecurityMethod" },
  "vulnerability-testing": { says: "Looking for weaknesses.", dpv: "dpv:VulnerabilityTestingMethods" },
  "penetration-testing": {
    says: "Attacking one's own systems as a test.",
    dpv: "dpv:PenetrationTestingMethods",
  },
  backups: { says: "Keeping copies from which data can be restored.", dpv: "dpv:DataBackupProtocols" },

  "controlled-facility": {
    says: "Keeping systems in premises with limited access.",
    dpv: "dpv:PhysicalAccessControlMethod",
  },

  "security-policy": { says: "Written rules on the security of data.", dpv: "dpv:InformationSecurityPolicy" },
  "need-to-know": {
    says: "Giving access only to those whose work needs it.",
    dpv: "dpv:AuthorisationProcedure",
  },
  "confidentiality-agreements": { says: "Binding people to secrecy.", dpv: "dpv:ConfidentialityAgreement" },
  "processor-contracts": {
    says: "Binding processors by contract (Art. 28(3)).",
    dpv: "dpv:ContractualTerms",
  },
  "staff-training": { says: "Training the people who handle data.", dpv: "dpv:StaffTraining" },
  "data-minimisation": { says: "Collecting no more data than the purpose needs." },
  "privacy-by-design": {
    says: "Building protection in from the start (Art. 25).",
    dpv: "dpv:PrivacyByDesign",
  },
  "incident-response": {
    says: "Procedures for the case of a breach.",
    dpv: "dpv:IncidentManagementProcedures",
  },
  "disaster-recovery": { says: "Procedures to restore services.", dpv: "dpv:DisasterRecoveryProcedures" },
  audits: { says: "Having security examined regularly.", dpv: "dpv:SecurityAudit" },
  certification: { says: "Certificate of an independent body.", dpv: "dpv:Certification" },
} as const satisfies Vocabulary;
