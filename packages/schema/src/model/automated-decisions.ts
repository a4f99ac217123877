import * as z from "zod";
import { Id } from "../values/id.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Decisions based solely on automated processing (GDPR Art. 22). */
export const AutomatedDecisions = z
  .strictObject({
    made: yes("Whether such decisions are made; false denies it."),
    profiling: yes(
      "Whether people are profiled for decisions with legal or similarly significant effects (for example Va. Code § 59.1-577(A)(5)); false denies it.",
    ),
    modelTraining: yes(
      "Whether personal data serve to train large language models (Conn. Gen. Stat. § 42-520(b)); false denies it.",
    ),
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
          fairnessTested: yes("Whether it was tested for fairness and accuracy (4 CCR 904-3 Rule 9.03)."),
        }),
      )
      .optional()
      .describe("Each decision."),
  })
  .describe("Automated decisions.");
