import { ccpaTopics } from "./topics/ccpa.js";
import { choiceTopics } from "./topics/choices.js";
import { dataTopics } from "./topics/data.js";
import { identityTopics } from "./topics/identity.js";
import { keepingTopics } from "./topics/keeping.js";
import { purposeTopics } from "./topics/purposes.js";
import { recipientTopics } from "./topics/recipients.js";
import { rightsTopics } from "./topics/rights.js";

/** How topics are spoken of in English. */
export const topics = {
  ...identityTopics,
  ...dataTopics,
  ...purposeTopics,
  ...recipientTopics,
  ...keepingTopics,
  ...rightsTopics,
  ...choiceTopics,
  ...ccpaTopics,
} as const;
