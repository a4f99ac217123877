import type { ModelRule } from "../../model-rule.js";
import { transferEnded } from "./transfer-ended.js";

/** All rules on models, in the order of their subjects. */
export const modelRules: readonly ModelRule[] = [transferEnded];
