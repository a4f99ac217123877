import { needsOfAsking } from "./asking.js";
import { needsOfAudience } from "./audience.js";
import { needsOfCategories } from "./categories.js";
import { needsOfChildData } from "./child-data.js";
import { needsOfController } from "./controller.js";
import { needsOfDecisions } from "./decisions.js";
import { needsOfDevices } from "./devices.js";
import { needsOfDisclosure } from "./disclosure.js";
import { needsOfGranting } from "./granting.js";
import { needsOfIncentives } from "./incentives.js";
import type { Need } from "./need.js";
import { needsOfPassingOn } from "./passing-on.js";
import { needsOfProcessing } from "./processing.js";
import { needsOfProfiling } from "./profiling.js";
import { needsOfRights } from "./rights.js";
import { needsOfUpkeep } from "./upkeep.js";

/** What models declare to meet requirements, in the words of no law: name → what it is, and where it stands. */
export const needs = {
  form: {
    says: "nothing: documents that are made from a model meet it by their form",
    look: () => ({ declared: [], missing: [] }),
  },
  ...needsOfController,
  ...needsOfProcessing,
  ...needsOfDisclosure,
  ...needsOfRights,
  ...needsOfDecisions,
  ...needsOfDevices,
  ...needsOfAudience,
  ...needsOfCategories,
  ...needsOfPassingOn,
  ...needsOfGranting,
  ...needsOfAsking,
  ...needsOfIncentives,
  ...needsOfChildData,
  ...needsOfProfiling,
  ...needsOfUpkeep,
} as const satisfies Readonly<Record<string, Need>>;

/** Name of a need. */
export type NeedName = keyof typeof needs;
