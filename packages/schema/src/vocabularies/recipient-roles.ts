import type { Vocabulary } from "./vocabulary.js";

/** What a recipient is in law (GDPR Art. 4(7)-(10), Art. 26, Art. 28); its line of business is its recipient kind. */
export const recipientRoles = {
  controller: {
    says: "Decides itself why and how it processes the data (Art. 4(7)).",
    dpv: "dpv:DataController",
  },
  "joint-controller": {
    says: "Decides together with the controller why and how (Art. 26).",
    dpv: "dpv:JointDataControllers",
    broader: "controller",
  },
  processor: { says: "Processes the data on behalf of the controller (Art. 28).", dpv: "dpv:DataProcessor" },
  "sub-processor": {
    says: "Processes the data on behalf of a processor (Art. 28(2)).",
    dpv: "dpv:DataSubProcessor",
    broader: "processor",
  },
  "third-party": {
    says: "Neither the person, nor controller, nor processor, nor their staff (Art. 4(10)).",
    dpv: "dpv:ThirdParty",
  },
} as const satisfies Vocabulary;
