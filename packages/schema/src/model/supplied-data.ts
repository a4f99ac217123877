import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { supplierDuties } from "../vocabularies/index.js";

/** Data about third parties that a person supplies. */
export const SuppliedData = z
  .strictObject({
    duties: z
      .array(termOrLabel(supplierDuties))
      .optional()
      .describe("What the person must do; words of your own read after `you must`: `tell them`."),
  })
  .describe("Data about others that a person supplies.");
