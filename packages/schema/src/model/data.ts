import * as z from "zod";
import { hasTermOrLabel, termed, termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { reference } from "../values/reference.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import {
  collectionOccasions,
  collectionWays,
  dataCategories,
  dataSubjects,
  factors,
  indirectOccasions,
  purposes,
  sourceGuarantees,
  sources,
  specialCategories,
} from "../vocabularies/index.js";
import { categoryFlows } from "./category-flows.js";

/** A category of personal data and what is in it (GDPR Art. 14(1)(d)). */
export const DataCategory = z
  .strictObject({
    ...termed(dataCategories),
    description: Phrase.optional().describe(
      "What the data are, as it reads after `that is,`: `diagnostic information about our service`.",
    ),
    items: z
      .array(termOrLabel(dataCategories))
      .optional()
      .describe("The data in it, in the order in which they are printed."),
    derivedFrom: z
      .array(termOrLabel(dataCategories))
      .optional()
      .describe("Data from which they are worked out."),
    neededFor: z
      .array(reference("purposes", purposes))
      .optional()
      .describe("For what they are needed, where that says what the data are."),
    occasions: z
      .array(termOrLabel(collectionOccasions))
      .optional()
      .describe("When they are collected; your own words read after `when you`: `rent an instrument`."),
    automatic: yes("Whether they are collected automatically."),
    collectedBy: Phrase.optional().describe("What collects them: `our servers`."),
    recordedIn: Phrase.optional().describe("Where they are recorded: `log files`."),
    variesWith: z
      .array(termOrLabel(factors))
      .optional()
      .describe("What decides which of the items are collected."),
    special: z
      .enum(Object.keys(specialCategories) as [keyof typeof specialCategories])
      .optional()
      .describe("Special category that it belongs to (GDPR Art. 9(1))."),
    sources: z
      .array(reference("sources", sources))
      .optional()
      .describe("Where the data come from (GDPR Art. 14(2)(f))."),
    ...categoryFlows,
  })
  .refine(...hasTermOrLabel);

/** People whom the data are about, where the vocabulary has no term for them. */
export const DataSubject = z.strictObject(termed(dataSubjects)).refine(...hasTermOrLabel);

/** Data that the controller declares not to collect. */
export const NotCollected = z
  .strictObject({
    ...termed({ ...dataCategories, ...specialCategories }),
    pleaseDoNotSend: yes("Whether people are asked not to send them."),
    neitherKept: yes("True extends the denial to keeping the data."),
    intentionally: yes("True narrows the denial to collecting on purpose."),
  })
  .refine(...hasTermOrLabel);

/** Where data come from other than from the person (GDPR Art. 14(2)(f)). */
export const Source = z
  .strictObject({
    ...termed(sources),
    data: z.array(reference("dataCategories")).optional().describe("Categories that come from it."),
    purposes: z.array(reference("purposes", purposes)).optional().describe("For what these data are used."),
    publiclyAccessible: yes("Whether the source is publicly accessible (GDPR Art. 14(2)(f))."),
    guarantees: z
      .array(termOrLabel(sourceGuarantees))
      .optional()
      .describe("What the source must confirm; your own words begin with `that`."),
  })
  .refine(...hasTermOrLabel);

const Anonymity = z.strictObject({
  anonymous: yes("Whether people need not say who they are (Privacy Act 1988, APP 2)."),
  pseudonymous: yes("Whether people can use a pseudonym."),
  unless: Phrase.optional().describe(
    "When this does not hold, as a clause: `we must know where to send an order`.",
  ),
});

/** How data are collected, as far as it holds for all categories. */
export const Collection = z
  .strictObject({
    offers: z
      .array(z.enum(["services", "products", "apps", "websites", "other-offers"]))
      .optional()
      .describe("Offers of the controller that can involve collecting data."),
    inCompliance: yes("Whether data are collected and processed in compliance with the law in force."),
    ways: z
      .array(z.enum(["direct", "indirect"]))
      .optional()
      .describe("Whether data are collected from the person, through third parties, or both."),
    aims: z.array(termOrLabel(purposes)).optional().describe("What collecting serves in general."),
    means: z.array(termOrLabel(collectionWays)).optional().describe("Means by which data are collected."),
    withoutData: z
      .enum(["some-features-fail"])
      .optional()
      .describe("What follows for people who choose not to give some data."),
    choiceGiven: yes("Whether people are given a choice at the point where data are asked for."),
    voluntary: yes("Whether people give the data voluntarily."),
    occasions: z
      .array(termOrLabel(collectionOccasions))
      .optional()
      .describe("Occasions on which people give data."),
    askedWhen: z
      .array(termOrLabel(collectionOccasions))
      .optional()
      .describe("Occasions on which the controller asks for data."),
    indirectOccasions: z
      .array(termOrLabel(indirectOccasions))
      .optional()
      .describe("Occasions on which data come from third parties, as they read after `when you`."),
    purposes: z
      .array(reference("purposes", purposes))
      .optional()
      .describe("Purposes that no activity ties to certain data."),
    furtherPurposes: yes(
      "Whether data also serve purposes other than those that they were collected for (GDPR Art. 13(3)); false denies it.",
    ),
    specialCategories: yes(
      "Whether special categories of data are processed (GDPR Art. 9(1)); false tells what laws ask of the policy, while documents say what stands in `notCollected`.",
    ),
    offences: yes(
      "Whether data on criminal convictions or offences are processed (GDPR Art. 10); false as for special categories.",
    ),
    purposesLawful: yes("Whether the purposes are pursued subject to the laws that apply."),
    purposesDependOn: z.array(termOrLabel(factors)).optional().describe("What decides which purposes apply."),
    purposesAreExamples: yes("Whether the purposes that the policy lists are the main ones only."),
    dependsOn: z.array(termOrLabel(factors)).optional().describe("What decides which data are collected."),
    fromThirdParties: yes("Whether data also come from third parties; false denies it."),
    thirdPartyData: z
      .strictObject({
        sameProtection: yes("Whether they are protected as the policy says for all data."),
        sourceRestrictions: yes("Whether restrictions set by the source are kept."),
        combined: yes("Whether they are combined with the other data."),
      })
      .optional()
      .describe("What holds for data from third parties."),
    combinedAcrossServices: yes("Whether data of one service are combined with those of others."),
    combinedFor: z.array(termOrLabel(purposes)).optional().describe("For what they are combined."),
    combinedWith: z
      .array(termOrLabel(dataCategories))
      .optional()
      .describe("What data given by people are combined with."),
    combinedFromCookies: yes("Whether cookies and other technologies provide what they are combined with."),
    reportedPeriod: Period.optional().describe(
      "How long before the last update what is said of categories holds, too (Cal. Civ. Code § 1798.130(a)(5)).",
    ),
    calledInformation: yes("Whether it says that some laws call personal data personal information."),
    anonymity: Anonymity.optional().describe("Dealing with the controller without a name."),
    reasonTold: yes("Whether people are told the reason each time they are asked for data."),
    reasonToldWhen: z
      .array(termOrLabel(collectionOccasions))
      .optional()
      .describe("Examples of occasions on which they are told."),
  })
  .describe("How data are collected.");
