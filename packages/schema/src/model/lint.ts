import * as z from "zod";
import { Id } from "../values/id.js";

const levels = ["off", "error", "warning", "advice"] as const;

const Exception = z
  .strictObject({
    severity: z.enum(levels).describe("What its findings weigh; `off` leaves them out."),
    reason: z
      .string()
      .regex(/\S.*\S/u, { error: "Unexpected reason without words, expected why the exception is made" })
      .max(500)
      .optional()
      .describe("Why, for those who review the model; no document prints it."),
    until: z.iso
      .date({ error: "Unexpected date, expected a calendar day such as `2026-12-31`" })
      .optional()
      .describe("Last day on which the exception holds."),
    at: z
      .array(z.string().min(1).max(500))
      .min(1)
      .optional()
      .describe("Only for findings at these paths of the model: `recipients.tidio`; for all if left out."),
  })
  .meta({ id: "LintException", description: "What findings of a rule weigh here, and why." });

/** What the linter does differently for this model. */
export const Lint = z
  .strictObject({
    rules: z
      .record(Id, z.union([z.enum(levels), Exception]))
      .optional()
      .describe("Id of a rule, or of a requirement of a law → what its findings weigh."),
  })
  .describe("What the linter does differently for this model; no document prints it.");
