import { basisTopics } from "./topics/bases.js";
import { ccpaTopics } from "./topics/ccpa.js";
import { changeTopics } from "./topics/changes.js";
import { choiceTopics } from "./topics/choices.js";
import { dataTopics } from "./topics/data.js";
import { flowTopics } from "./topics/flows.js";
import { identityTopics } from "./topics/identity.js";
import { keepingTopics } from "./topics/keeping.js";
import { purposeTopics } from "./topics/purposes.js";
import { recipientTopics } from "./topics/recipients.js";
import { requestTopics } from "./topics/requests.js";
import { rightsTopics } from "./topics/rights.js";

/** How topics are spoken of in English. */
export const topics = {
  ...identityTopics,
  ...basisTopics,
  ...dataTopics,
  ...purposeTopics,
  ...recipientTopics,
  ...flowTopics,
  ...keepingTopics,
  ...rightsTopics,
  ...requestTopics,
  ...choiceTopics,
  ...changeTopics,
  ...ccpaTopics,
} as const;
