import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { Period } from "../values/period.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** How the controller makes sure that it keeps the policy. */
export const Governance = z
  .strictObject({
    selfAssessment: z
      .strictObject({
        every: Period.optional().describe("How often."),
        verifies: z
          .array(z.enum(["accurate", "comprehensive", "displayed", "implemented"]))
          .optional()
          .describe("What is verified of the policy."),
        conformity: z
          .array(Phrase)
          .min(1)
          .optional()
          .describe(
            "Principles that the policy is verified to conform to, as they read after `with`: `the Safe Harbor Principles`.",
          ),
        signedByOfficer: yes("Whether a corporate officer or another authorised representative signs."),
        signedStatement: yes("Whether a representative signs a statement."),
      })
      .optional()
      .describe("Self-assessment."),
    training: yes("Whether employees are trained."),
    frameworks: z.array(Phrase).optional().describe("Frameworks that the policy names as kept."),
    accessibilityStandard: Name.optional().describe(
      "Standard of accessibility that the documents keep: `WCAG 2.1`.",
    ),
    interests: z
      .strictObject({
        weighed: yes("Whether legitimate interests were weighed against those of the people."),
        assessmentOnRequest: yes("Whether people can ask for the assessment."),
      })
      .optional()
      .describe("Legitimate interests (GDPR Art. 6(1)(f))."),
    rules: z
      .strictObject({
        about: z
          .array(z.enum(["retention", "roles", "complaints"]))
          .min(1)
          .describe("What they lay down (Quebec Private Sector Act s. 3.2)."),
        address: WebAddress.optional().describe("Where they are published."),
      })
      .optional()
      .describe("Internal rules on personal data."),
    reviews: yes("Whether internal procedures provide for objective reviews of compliance."),
    dataRelevance: yes("Whether data are relevant to their purposes."),
    dataReliability: yes("Whether reasonable steps make data reliable for their use."),
    dataAccuracy: yes("Whether reasonable steps keep data accurate, complete and current."),
  })
  .describe("Verification and data quality.");
