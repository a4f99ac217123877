import * as z from "zod";
import { PostalAddress } from "../values/contact.js";
import { Id } from "../values/id.js";
import { Email, Phone } from "../values/link.js";
import { termOrLabel } from "../values/own-term.js";
import { reference } from "../values/reference.js";
import { RetentionPeriod } from "../values/retention.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { dataCategories, purposes, recipientKinds } from "../vocabularies/index.js";

const Operator = z.strictObject({
  name: Name.describe("Name of the operator."),
  address: PostalAddress.optional().describe("Postal address."),
  phone: Phone.optional().describe("Telephone number."),
  email: Email.optional().describe("Email address."),
});

const Identifiers = z.strictObject({
  purposes: z
    .array(reference("purposes", purposes))
    .min(1)
    .describe("Internal operations that they serve (16 CFR § 312.5(c)(7))."),
  means: Phrase.optional().describe(
    "What keeps them from being used to contact or profile a child, as a clause: `we store them apart`.",
  ),
});

/** Data collected from children under 13 (16 CFR §§ 312.4(d), 312.10). */
export const ChildDirected = z
  .strictObject({
    operators: z
      .record(Id, Operator)
      .optional()
      .describe("Everybody who collects or keeps data of children through the services (§ 312.4(d)(1))."),
    data: z
      .array(termOrLabel(dataCategories))
      .min(1)
      .optional()
      .describe("What is collected from children (§ 312.4(d)(2))."),
    purposes: z.array(reference("purposes", purposes)).min(1).optional().describe("What it serves."),
    public: yes("Whether children can make data public; false denies it."),
    recipients: z
      .union([z.literal(false), z.array(reference("recipients", recipientKinds)).min(1)])
      .optional()
      .describe("Third parties that receive it; false denies that there are any."),
    recipientPurposes: z
      .array(reference("purposes", purposes))
      .min(1)
      .optional()
      .describe("For what they receive it."),
    consent: Phrase.optional().describe(
      "How parents consent beforehand, as it reads after `by` (§ 312.5(b)): `signing a form`.",
    ),
    separateConsent: yes(
      "Whether parents can consent to collection and use without disclosure to third parties (§ 312.5(a)(2)).",
    ),
    review: yes("Whether parents can see the data and have them deleted (§ 312.4(d)(5))."),
    refuse: yes("Whether parents can refuse further collection and use."),
    retention: RetentionPeriod.optional().describe("How long the data are kept (§ 312.10)."),
    retentionReason: Phrase.optional().describe(
      "Why the controller needs to keep them that long (§ 312.10), as a clause: `we must answer for repairs`.",
    ),
    identifiers: z
      .union([z.literal(false), Identifiers])
      .optional()
      .describe(
        "Persistent identifiers that are collected without consent (§ 312.4(d)(3)); false denies that there are any.",
      ),
    voiceFiles: yes(
      "Whether recordings of a child's voice are collected, which serve its request only and are deleted at once (§ 312.4(d)(4)); false denies it.",
    ),
    noMoreThanNeeded: yes("Whether no more data are asked for than taking part needs (§ 312.7)."),
    safeHarbour: Name.optional().describe(
      "Safe harbour programme that the controller belongs to (§ 312.11).",
    ),
  })
  .describe("Data collected from children under 13.");

/** Content that minors posted (Cal. Bus. & Prof. Code § 22581). */
export const ContentRemoval = z
  .strictObject({
    how: Phrase.describe("How minors have it removed, as it reads after `by`: `choosing “Delete”`."),
    incomplete: yes("Whether it says that removal is not always complete."),
  })
  .describe("Removal of content that minors posted.");
