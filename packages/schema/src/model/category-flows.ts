import * as z from "zod";
import { reference } from "../values/reference.js";
import { RetentionPeriod } from "../values/retention.js";
import {
  idsOf,
  purposes,
  recipientKinds,
  sensitiveCategories,
  statutoryCategories,
} from "../vocabularies/index.js";

/** To whom a category of data goes, and for what. */
const Flow = z
  .strictObject({
    to: z
      .array(reference("recipients", recipientKinds))
      .min(1)
      .describe("Who receives it: entries of `recipients`, or kinds of recipients."),
    purposes: z.array(reference("purposes", purposes)).optional().describe("For what."),
  })
  .meta({ id: "Flow", description: "To whom a category of data goes, and for what." });

const flow = (says: string) =>
  z
    .union([z.literal(false), Flow])
    .optional()
    .describe(says);

/** What US state laws ask of each category of data (Cal. Civ. Code §§ 1798.100(a), 1798.110(c), 1798.115(c)). */
export const categoryFlows = {
  statutory: z
    .array(z.enum(idsOf(statutoryCategories)))
    .min(1)
    .optional()
    .describe("Categories that it belongs to in the terms of the CCPA (Cal. Civ. Code § 1798.140(v)(1))."),
  sensitive: z
    .enum(idsOf(sensitiveCategories))
    .optional()
    .describe("Category of sensitive personal information that it is (Cal. Civ. Code § 1798.140(ae))."),
  retention: RetentionPeriod.optional().describe(
    "How long the category is kept (Cal. Civ. Code § 1798.100(a)(3)).",
  ),
  disclosed: flow(
    "Disclosing it for a business purpose, such as to processors (11 CCR § 7011(e)(1)(H)-(I)); false denies it.",
  ),
  sold: flow("Selling it (11 CCR § 7011(e)(1)(D)-(F)); false denies it."),
  shared: flow(
    "Sharing it for cross-context behavioural advertising (11 CCR § 7011(e)(1)(D)-(F)); false denies it.",
  ),
};
