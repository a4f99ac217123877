import * as z from "zod";
import { Id } from "../values/id.js";
import { reference } from "../values/reference.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { idsOf, specialCategoryConditions } from "../vocabularies/index.js";

const Decision = z.strictObject({
  about: Phrase.describe("What is decided: `whether you can pay by invoice`."),
  logic: Phrase.optional().describe("The logic involved: `your payment history`."),
  data: z
    .array(reference("dataCategories"))
    .optional()
    .describe("Categories of data that are used (Privacy Act 1988, APP 1.8)."),
  area: z
    .enum(["finance", "housing", "education", "work", "health-care", "other"])
    .optional()
    .describe("What people can get or lose by it (11 CCR § 7001); `other` denies the rest."),
  significant: yes("Whether it has legal effects or affects the person in a similarly significant way."),
  basis: z
    .enum(["contract", "law", "explicit-consent"])
    .optional()
    .describe("What allows it (GDPR Art. 22(2))."),
  specialCategoryCondition: z
    .enum(idsOf(specialCategoryConditions))
    .optional()
    .describe("Condition for special categories (GDPR Art. 22(4), UK GDPR Art. 22B)."),
  consequence: Phrase.optional().describe(
    "What it can mean for the person, as it reads after `that`: `you must pay in advance`.",
  ),
  humanReview: yes("Whether a person reviews it on request."),
  pointOfView: yes("Whether people can express their point of view."),
  contest: yes("Whether people can contest it."),
  explanation: yes("Whether it is explained on request."),
  correction: yes("Whether people can have the data corrected that it rests on."),
  fairnessTested: yes("Whether it was tested for fairness and accuracy (4 CCR 904-3 Rule 9.03)."),
});

/** Decisions made by automated means (GDPR Art. 22, UK GDPR Arts. 22A to 22D). */
export const AutomatedDecisions = z
  .strictObject({
    made: yes("Whether decisions are made by automated means alone; false denies it."),
    profiling: yes(
      "Whether people are profiled for decisions with legal or similarly significant effects (for example Va. Code § 59.1-577(A)(5)); false denies it.",
    ),
    modelTraining: yes(
      "Whether personal data serve to train large language models (Conn. Gen. Stat. § 42-520(b)); false denies it.",
    ),
    decisions: z.record(Id, Decision).optional().describe("Each decision made by automated means alone."),
    assisted: z
      .record(Id, Decision)
      .optional()
      .describe("Each decision that people make and to which a program contributes substantially."),
  })
  .describe("Automated decisions.");
