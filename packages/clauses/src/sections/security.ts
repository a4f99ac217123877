import { reach } from "../contact-value.js";
import { list, phrase, phrasesOf, places, termOrLabel } from "../make-value.js";
import { defineSection } from "../section.js";

/** How data is protected, and what is not promised. */
export const security = defineSection("security", {
  "security-measures": {
    topics: ["security"],
    says: ({ security }) => {
      const quality = list(
        phrasesOf([
          [security?.necessary, "necessary-to-protect"],
          [security?.appropriate, "appropriate"],
          [security?.reasonable, "reasonable"],
        ]),
      );
      return quality && { quality };
    },
  },
  "security-against": {
    topics: ["security"],
    says: ({ security }) => {
      const risks = list(
        security?.against?.map((risk) => termOrLabel("security-risk", risk)),
        "or",
      );
      return risks && { risks };
    },
  },
  "security-best-practice": {
    topics: ["security"],
    says: ({ security }) => {
      const harms = list(security?.bestPractice?.map((harm) => phrase(`data-${harm}`)));
      return harms && { harms };
    },
  },
  "security-examples": {
    topics: ["security", "security.specific"],
    says: ({ security }) => {
      const measures = list(security?.measures?.map((measure) => termOrLabel("measure", measure)));
      return measures && { measures };
    },
  },
  "security-by-type": { topics: ["security"], says: ({ security }) => security?.byDataType },
  "security-facility": {
    topics: ["security.specific", "retention.location"],
    says: ({ security }) => security?.controlledFacility,
  },
  "security-text": {
    topics: ["security.transfer", "security.specific"],
    says: ({ security }) => security?.textEncrypted,
  },
  "security-databases": {
    topics: ["security.specific"],
    says: ({ security }) => {
      const databases = security?.databases;
      const people = list(databases?.openTo.map((who) => phrase(`our-${who}`)));
      return (
        people && {
          people,
          extent: list(phrasesOf([[databases?.needToKnow, "as-work-needs"]])),
          agreement: list(phrasesOf([[databases?.confidential, "confidentiality-agreement"]])),
        }
      );
    },
  },
  "security-stored": {
    topics: ["retention.location"],
    says: ({ security }) => {
      const where = places(security?.storedIn);
      return where && { places: where };
    },
  },
  "security-no-guarantee": { topics: ["security.limits"], says: ({ security }) => security?.noGuarantee },
  "security-transmission": {
    topics: ["security.limits", "security.transfer"],
    says: ({ security }) => security?.noTransmissionGuarantee,
  },
  "security-threats": {
    topics: ["security.limits"],
    says: ({ security }) => {
      const threats = list(
        security?.threats?.map((threat) => termOrLabel("threat", threat)),
        "or",
      );
      const harms = list(
        security?.harms?.map((harm) => termOrLabel("harm", harm)),
        "or",
      );
      return threats && harms && { threats, harms };
    },
  },
  "security-best-effort": { topics: ["security"], says: ({ security }) => security?.bestEffort },
  "security-servers": { topics: ["security"], says: ({ security }) => security?.bestEffortOnServers },
  "security-reports": { topics: ["security"], says: ({ security }) => security?.answersReports },
  "security-own-risk": {
    topics: ["security.limits"],
    says: ({ security }) => security?.transmissionAtOwnRisk,
  },
  "security-environment": {
    topics: ["security.user-duties"],
    says: ({ security }) => security?.secureEnvironment,
  },
  "security-password": {
    topics: ["security.user-duties"],
    says: ({ security }) => security?.keepPasswordSecret,
  },
  "security-password-areas": {
    topics: ["security.user-duties"],
    says: ({ security }) => security?.passwordForAreas,
  },
  "security-password-shared": {
    topics: ["security"],
    says: ({ security }) => security?.passwordNotShared,
  },
  "security-contact": {
    topics: ["contact", "security"],
    says: ({ contacts }, settings) => reach(contacts?.security, settings),
  },
  "deidentified-commitment": {
    topics: ["data.deidentified"],
    says: ({ deidentifiedData }) => deidentifiedData?.commitment,
  },
  "deidentified-contracts": {
    topics: ["data.deidentified"],
    says: ({ deidentifiedData }) => deidentifiedData?.contracts,
  },
});
