import * as z from "zod";
import { retentionCriteria } from "../vocabularies/index.js";
import { termOrLabel } from "./own-term.js";
import { Period } from "./period.js";
import { Phrase } from "./text.js";

/** How long data are kept: a period, a criterion, bounds, or an event that ends it (GDPR Art. 13(2)(a)). */
export const RetentionPeriod = z
  .strictObject({
    period: Period.optional().describe("Exactly this long."),
    from: Phrase.optional().describe(
      "When the period begins, as it reads after `after`: `the end of the contract`.",
    ),
    atLeast: Period.optional().describe("Never shorter."),
    atMost: Period.optional().describe("Never longer."),
    criterion: termOrLabel(retentionCriteria)
      .optional()
      .describe("What decides the length where no period is fixed; reads after `for as long as`."),
    until: Phrase.optional().describe(
      "An event that ends it earlier, as a clause after `when`: `you log out`.",
    ),
  })
  .refine((retention) => Object.keys(retention).some((key) => key !== "from"), {
    error:
      "Unexpected empty retention period, expected `period`, `atLeast`, `atMost`, `criterion` or `until`",
  })
  .meta({
    id: "RetentionPeriod",
    description: "How long data are kept: a period, a criterion, bounds or an event.",
  });

/** How long data are kept. */
export type RetentionPeriod = z.infer<typeof RetentionPeriod>;
