import * as z from "zod";
import { reference } from "../values/reference.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { idsOf, recipientKinds, valuationMethods } from "../vocabularies/index.js";

/** A financial incentive or price difference for personal data (11 CCR § 7016; 4 CCR 904-3 Rule 6.05). */
export const Incentive = z.strictObject({
  name: Name.describe("Name of the programme."),
  offers: Phrase.describe("What people get, as it reads after `gives you`: `one point for each dollar`."),
  terms: Phrase.optional().describe("Further material terms, as a clause: `points expire after a year`."),
  data: z.array(reference("dataCategories")).min(1).optional().describe("Categories of data for it."),
  optIn: Phrase.optional().describe("How people join, as it reads after `by`: `ticking the box`."),
  withdrawal: Phrase.optional().describe("How they leave, as it reads after `by`: `closing it`."),
  anyTime: yes("Whether they can leave at any time."),
  value: Phrase.optional().describe(
    "Good-faith estimate of the value of their data, as it reads after `worth`: `about $10 a year`.",
  ),
  valuation: z
    .array(z.enum(idsOf(valuationMethods)))
    .min(1)
    .optional()
    .describe("How the value was worked out (11 CCR § 7081)."),
  sold: yes("Whether data of the programme are sold; false denies it."),
  recipients: z
    .array(reference("recipients", recipientKinds))
    .min(1)
    .optional()
    .describe("Who receives data of the programme."),
  deletionEnds: yes("Whether people who have their data deleted leave the programme."),
});
