import * as z from "zod";
import { Period } from "../values/period.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** How the controller makes sure that it keeps the policy. */
export const Governance = z
  .strictObject({
    selfAssessment: z
      .strictObject({
        every: Period.optional().describe("How often."),
        signedStatement: yes("Whether a representative signs a statement."),
      })
      .optional()
      .describe("Self-assessment."),
    training: yes("Whether employees are trained."),
    frameworks: z.array(Phrase).optional().describe("Frameworks that the policy names as kept."),
    accessibilityStandard: Name.optional().describe(
      "Standard of accessibility that the documents keep: `WCAG 2.1`.",
    ),
    dataAccuracy: yes("Whether reasonable steps keep data accurate, complete and current."),
  })
  .describe("Verification and data quality.");
