import * as z from "zod";
import { Phrase } from "../values/text.js";

/** Data about third parties that a person supplies. */
export const SuppliedData = z
  .strictObject({
    duties: z
      .array(Phrase)
      .optional()
      .describe("What the person must do first, as it reads after `you must`: `tell them`."),
  })
  .describe("Data about others that a person supplies.");
