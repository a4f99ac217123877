import * as z from "zod";
import { Id } from "../values/id.js";
import { WebAddress } from "../values/link.js";
import { Period } from "../values/period.js";
import { Phrase, Prose } from "../values/text.js";

const yes = (says: string) => z.boolean().optional().describe(says);

/** Decisions based solely on automated processing (GDPR Art. 22). */
export const AutomatedDecisions = z
  .strictObject({
    made: yes("Whether such decisions are made; false denies it."),
    decisions: z
      .record(
        Id,
        z.strictObject({
          about: Phrase.describe("What is decided: `whether you can pay by invoice`."),
          logic: Phrase.optional().describe("The logic involved: `your payment history`."),
          consequence: Phrase.optional().describe(
            "What it means for the person, as a clause: `you pay in advance`.",
          ),
          humanReview: yes("Whether a person reviews it on request."),
        }),
      )
      .optional()
      .describe("Each decision."),
  })
  .describe("Automated decisions.");

/** Marketing messages. */
export const Marketing = z
  .strictObject({
    sent: yes("Whether marketing messages are sent; false denies it."),
    channels: z.array(Phrase).optional().describe("By which channels: `e-mail`."),
    content: z.array(Phrase).optional().describe("What they are about: `news about our products`."),
    optOut: z
      .strictObject({
        unsubscribeLink: yes("By the link in each message."),
        byCall: yes("By saying so in a telephone call."),
        byContact: yes("By writing to `contacts.marketing`."),
        effectiveWithin: Period.optional().describe("How long it may take."),
      })
      .optional()
      .describe("How people stop them."),
  })
  .describe("Marketing.");

/** Links to websites of others. */
export const Links = z
  .strictObject({
    present: yes("Whether there are links to other websites."),
    noControl: yes("Whether the policy says that the controller does not control them."),
    notCovered: yes("Whether the policy says that it does not cover them."),
    readTheirs: yes("Whether the policy asks people to read the policies there."),
  })
  .describe("Links to websites of others.");

/** Customer support. */
export const Support = z
  .strictObject({
    channels: z.array(Phrase).optional().describe("Channels: `telephone`, `chat`."),
    data: z.array(Phrase).optional().describe("Data gathered in support."),
    remoteAccess: z
      .strictObject({ explicitConsent: yes("Whether it needs explicit consent.") })
      .optional()
      .describe("Remote access to the person's device."),
    recorded: yes("Whether conversations are recorded or monitored."),
    training: yes("Whether the data also serve training."),
    survey: z
      .strictObject({ optOut: yes("Whether people can say no.") })
      .optional()
      .describe("Satisfaction surveys after support."),
  })
  .describe("Customer support.");

/** Data about third parties that a person supplies. */
export const SuppliedData = z
  .strictObject({
    duties: z
      .array(Phrase)
      .optional()
      .describe("What the person must do first, as it reads after `you must`: `tell them`."),
  })
  .describe("Data about others that a person supplies.");

/** How the controller makes sure that it keeps the policy. */
export const Governance = z
  .strictObject({
    selfAssessment: z
      .strictObject({
        every: Period.optional().describe("How often."),
        signedStatement: yes("Whether a representative signs a statement."),
      })
      .optional()
      .describe("Self-assessment."),
    training: yes("Whether employees are trained."),
    frameworks: z.array(Phrase).optional().describe("Frameworks that the policy names as kept."),
    dataAccuracy: yes("Whether reasonable steps keep data accurate, complete and current."),
  })
  .describe("Verification and data quality.");

/** How the policy changes. */
export const Changes = z
  .strictObject({
    anyTime: yes("Whether it may change at any time."),
    dateUpdated: yes("Whether the date of the last update changes with it."),
    readerChecks: yes("Whether people must look for changes themselves."),
    effectiveOnPublication: yes("Whether changes take effect when they are published."),
    notice: z
      .array(Phrase)
      .optional()
      .describe("How people are told of changes, as it reads after `by`: `e-mail`."),
    substantial: z
      .strictObject({
        notice: yes("Whether substantial changes come with a notice."),
        freshConsent: yes("Whether consent is asked for again."),
      })
      .optional()
      .describe("What holds for substantial changes."),
    refusal: z
      .enum(["suspension"])
      .optional()
      .describe("What the controller may do when a person does not agree to the changes."),
    pastData: yes("Whether data collected before keep at least their former protection."),
  })
  .describe("How the policy changes.");

/** What people may not do with the services; the acceptable-use policy is made from it. */
export const AcceptableUse = z
  .strictObject({
    prohibitions: z
      .record(
        Id,
        z.strictObject({
          title: Phrase.describe("Short title."),
          text: Prose.describe("What is prohibited."),
        }),
      )
      .optional()
      .describe("Each prohibition."),
    terms: WebAddress.optional().describe("Terms of use that it belongs to."),
  })
  .describe("Acceptable use.");
