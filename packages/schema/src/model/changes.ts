import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { yes } from "../values/yes.js";
import { channels } from "../vocabularies/index.js";

/** How the policy changes. */
export const Changes = z
  .strictObject({
    anyTime: yes("Whether it may change at any time."),
    withBusiness: yes("Whether the policy says that it changes as the business does."),
    checkOften: yes("Whether people are asked to look for changes frequently."),
    pastDataWarning: yes(
      "Whether past data never get less protection without a conspicuous warning well in advance.",
    ),
    dateUpdated: yes("Whether the date of the last update changes with it."),
    readerChecks: yes("Whether people must look for changes themselves."),
    effectiveOnPublication: yes(
      "Whether changes take effect when they are published on the website, on the date of the last update.",
    ),
    reviewedEvery: Period.optional().describe("How often, at the least, the policy is brought up to date."),
    notice: z.array(termOrLabel(channels)).optional().describe("How people are told of changes."),
    substantial: z
      .strictObject({
        notice: yes("Whether substantial changes come with a notice."),
        freshConsent: yes("Whether consent is asked for again."),
      })
      .optional()
      .describe("What holds for substantial changes."),
    newPurposes: yes("Whether people are told before data serve a new purpose (GDPR Art. 13(3))."),
    earlierVersions: WebAddress.optional().describe("Where earlier versions are published."),
    refusal: z
      .enum(["suspension"])
      .optional()
      .describe("What the controller may do when a person does not agree to the changes."),
    pastData: yes("Whether data collected before keep at least their former protection."),
  })
  .describe("How the policy changes.");
