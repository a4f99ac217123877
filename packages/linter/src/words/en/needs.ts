import type { NeedWords } from "../locale-words.js";
import { askingNeeds } from "./needs/asking.js";
import { audienceNeeds } from "./needs/audience.js";
import { categoryNeeds } from "./needs/categories.js";
import { childDataNeeds } from "./needs/child-data.js";
import { controllerNeeds } from "./needs/controller.js";
import { decisionNeeds } from "./needs/decisions.js";
import { deviceNeeds } from "./needs/devices.js";
import { disclosureNeeds } from "./needs/disclosure.js";
import { grantingNeeds } from "./needs/granting.js";
import { incentiveNeeds } from "./needs/incentives.js";
import { passingOnNeeds } from "./needs/passing-on.js";
import { processingNeeds } from "./needs/processing.js";
import { rightsNeeds } from "./needs/rights.js";
import { upkeepNeeds } from "./needs/upkeep.js";

/** How what laws need is said in English, as far as a need can be told from its neighbours by words. */
export const needs: NeedWords["needs"] = {
  ...controllerNeeds,
  ...processingNeeds,
  ...disclosureNeeds,
  ...rightsNeeds,
  ...grantingNeeds,
  ...askingNeeds,
  ...decisionNeeds,
  ...deviceNeeds,
  ...audienceNeeds,
  ...categoryNeeds,
  ...passingOnNeeds,
  ...incentiveNeeds,
  ...childDataNeeds,
  ...upkeepNeeds,
};
