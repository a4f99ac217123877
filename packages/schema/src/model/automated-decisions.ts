import * as z from "zod";
import { Id } from "../values/id.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Decisions based solely on automated processing (GDPR Art. 22). */
export const AutomatedDecisions = z
  .strictObject({
    made: yes("Whether such decisions are made; false denies it."),
    decisions: z
      .record(
        Id,
        z.strictObject({
          about: Phrase.describe("What is decided: `whether you can pay by invoice`."),
          logic: Phrase.optional().describe("The logic involved: `your payment history`."),
          consequence: Phrase.optional().describe(
            "What it means for the person, as a clause: `you pay in advance`.",
          ),
          humanReview: yes("Whether a person reviews it on request."),
        }),
      )
      .optional()
      .describe("Each decision."),
  })
  .describe("Automated decisions.");
