import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { reference } from "../values/reference.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { purposes } from "../vocabularies/index.js";

/** Sentences that laws fix word for word; the Florida ones have not been compared with an official text. */
const saleNotices = ["texas-sensitive", "texas-biometric", "florida-sensitive", "florida-biometric"] as const;

const Minors = z.strictObject({
  known: z
    .boolean()
    .describe(
      "Whether the controller actually knows that it sells or shares data of people under 16 (11 CCR § 7011(e)(1)(G)); false denies it.",
    ),
  teenConsent: Phrase.optional().describe(
    "How people aged 13 to 15 opt in, as it reads after `by` (11 CCR § 7071): `ticking a box in their account`.",
  ),
  parentConsent: Phrase.optional().describe(
    "How a parent or guardian opts in for a child under 13, as it reads after `by` (11 CCR § 7070).",
  ),
});

/** Sale and sharing of personal data, as the CCPA uses the words (Cal. Civ. Code § 1798.140(ad), (ah)). */
export const Sale = z
  .strictObject({
    sells: yes("Whether personal data are sold."),
    forMoney: yes("Whether money is paid for the data; false denies it."),
    shares: yes("Whether personal data are shared for cross-context behavioural advertising."),
    targetedAdvertising: yes("Whether personal data serve targeted advertising."),
    sensitive: yes("Whether sensitive data are sold; false denies it."),
    optOut: WebAddress.optional().describe("Where to opt out."),
    optOutTitle: z
      .enum(["do-not-sell-or-share", "privacy-choices", "california-privacy-choices"])
      .optional()
      .describe("Title of the link to it (11 CCR §§ 7013(c), 7015(b))."),
    optOutWithin: Period.optional().describe("Within which an opt-out takes effect (11 CCR § 7026(f))."),
    minors: Minors.optional().describe("Sale and sharing of the data of people under 16."),
    broker: z
      .union([z.literal(false), z.array(Place).min(1)])
      .optional()
      .describe("States under whose law the controller is a data broker; false denies it of all."),
    notices: z
      .array(z.enum(saleNotices))
      .optional()
      .describe(
        "Sentences on the sale of sensitive or biometric data that must stand word for word (Tex. Bus. & Com. Code § 541.102(b)-(c); Fla. Stat. § 501.711, not checked against an official text).",
      ),
  })
  .describe("Sale and sharing of personal data.");

/** Use of sensitive data, and the right to limit it (Cal. Civ. Code § 1798.121; 11 CCR §§ 7014, 7027). */
export const SensitiveData = z
  .strictObject({
    collected: yes(
      "Whether any sensitive data are collected, log-ins with passwords and numbers of documents included (Cal. Civ. Code § 1798.140(ae)); false denies it.",
    ),
    traits: yes(
      "Whether data are processed that states other than California, too, call sensitive: on origin, beliefs, health, sex life, immigration, genes, biometrics, precise location or known children (for example Va. Code § 59.1-575); false denies it.",
    ),
    beyondPermitted: yes(
      "Whether they are used or disclosed beyond the purposes of 11 CCR § 7027(m); false denies it.",
    ),
    furtherPurposes: z
      .array(reference("purposes", purposes))
      .min(1)
      .optional()
      .describe("The purposes beyond."),
    limit: WebAddress.optional().describe("Where people limit that use."),
    limitTitle: z
      .enum(["limit-sensitive", "privacy-choices", "california-privacy-choices"])
      .optional()
      .describe("Title of the link to it (11 CCR §§ 7014(c), 7015(b))."),
    inferring: yes("Whether characteristics of people are inferred from them; false denies it."),
    consent: yes("Whether they are processed only with consent (for example Va. Code § 59.1-578(A)(5))."),
    inferencesDeletedWithin: Period.optional().describe(
      "Within which sensitive inferences drawn from other data are deleted (4 CCR 904-3 Rule 6.10).",
    ),
  })
  .describe("Sensitive data.");

/** Consumer health data, which have a policy of their own (RCW 19.373.020). */
export const HealthData = z
  .strictObject({
    collected: yes("Whether consumer health data are collected; false denies it."),
    policy: WebAddress.optional().describe("Address of the policy on consumer health data."),
  })
  .describe("Consumer health data.");

/** Data that no longer identify anybody (Cal. Civ. Code § 1798.140(m)). */
export const DeidentifiedData = z
  .strictObject({
    used: yes("Whether such data are used; false denies it."),
    commitment: yes("Commitment to keep them so, and not to re-identify anybody."),
    contracts: yes("Whether recipients are bound by contract to the same."),
  })
  .describe("De-identified data.");
