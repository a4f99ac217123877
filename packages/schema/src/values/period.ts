import * as z from "zod";

/** Calendar units that policies state periods in. */
export const units = ["hour", "day", "business-day", "week", "month", "year"] as const;

/** A whole number of one unit, as policies state periods: `{ amount: 24, unit: "month" }` is 24 months, never 2 years. */
export const Period = z
  .strictObject({
    amount: z
      .int({ error: "Unexpected amount, expected a whole number" })
      .positive({ error: "Unexpected amount, expected a number above zero" })
      .max(10_000)
      .describe("How many units: a whole number above zero."),
    unit: z
      .enum(units)
      .describe("Calendar unit. A business day is a day on which offices are open where the controller is."),
  })
  .meta({ id: "Period", description: "A quantity of one calendar unit, printed as declared." });

/** A quantity of one calendar unit. */
export type Period = z.infer<typeof Period>;
