import * as z from "zod";
import { hasTermOrLabel, termed, termOrLabel } from "../values/own-term.js";
import { Place } from "../values/place.js";
import { reference } from "../values/reference.js";
import { RetentionPeriod } from "../values/retention.js";
import { Phrase } from "../values/text.js";
import {
  dataSubjects,
  idsOf,
  legalBases,
  purposes,
  sources,
  specialCategoryConditions,
} from "../vocabularies/index.js";

/** A purpose in the author's own words (GDPR Art. 13(1)(c)). */
export const Purpose = z
  .strictObject({
    ...termed(purposes),
    examples: z.array(termOrLabel(purposes)).optional().describe("Examples of what serves it."),
  })
  .refine(...hasTermOrLabel);

const Provision = z.strictObject({
  required: z.boolean().describe("Whether the person must provide the data."),
  by: z
    .enum(["law", "contract", "conclusion"])
    .optional()
    .describe("What requires it: a law, a contract, or concluding one (GDPR Art. 13(2)(e))."),
  consequence: Phrase.optional().describe(
    "What follows otherwise, as a clause: `we cannot open your account`.",
  ),
});

/** Processing activity: purpose × data × data subjects × legal basis × recipients × retention × source; the atom of the model. */
export const Activity = z.strictObject({
  purposes: z.array(reference("purposes", purposes)).min(1).describe("Why the data are processed."),
  data: z.array(reference("dataCategories")).min(1).describe("Categories of data that are processed."),
  dataSubjects: z.array(reference("dataSubjects", dataSubjects)).optional().describe("Whose data."),
  legalBasis: z.enum(idsOf(legalBases)).optional().describe("Legal basis (GDPR Art. 6(1))."),
  legitimateInterest: Phrase.optional().describe(
    "The legitimate interest pursued (GDPR Art. 13(1)(d)): `keeping our service safe`.",
  ),
  law: Phrase.optional().describe(
    "Law that the basis rests on, or that allows the use of data on offences: `commercial and tax law`.",
  ),
  specialCategoryCondition: z
    .enum(idsOf(specialCategoryConditions))
    .optional()
    .describe("Condition for special categories (GDPR Art. 9(2))."),
  recipients: z.array(reference("recipients")).optional().describe("Who receives the data for it."),
  retention: RetentionPeriod.optional().describe("How long the data are kept for it."),
  sources: z.array(reference("sources", sources)).optional().describe("Where the data come from."),
  provision: Provision.optional().describe(
    "Whether providing the data is required, and what follows if not.",
  ),
  condition: Phrase.optional().describe(
    "Only under this condition, as a clause: `you switch on the assistant`.",
  ),
  regions: z.array(Place).optional().describe("Only for people in these places."),
});
