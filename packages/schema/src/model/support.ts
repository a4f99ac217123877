import * as z from "zod";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Customer support. */
export const Support = z
  .strictObject({
    occasions: z
      .array(Phrase)
      .optional()
      .describe("When support gathers data, as it reads after `when you`: `ask us for support`."),
    channels: z.array(Phrase).optional().describe("Channels: `telephone`, `chat`."),
    data: z.array(Phrase).optional().describe("Data gathered in support."),
    usedAsPolicy: yes("Whether the data are used as the policy says for all data."),
    remoteAccess: z
      .strictObject({
        explicitConsent: yes("Whether it needs explicit consent."),
        temporary: yes("Whether it is for a time only."),
      })
      .optional()
      .describe("Remote access to the person's device."),
    recorded: yes("Whether conversations are recorded or monitored."),
    recordings: z
      .strictObject({
        of: z.array(Phrase).min(1).describe("What is recorded: `telephone calls`."),
        access: yes("Whether people can see or hear recordings of their remote access sessions."),
        suspend: yes("Whether people can break off remote access and chats whenever they like."),
      })
      .optional()
      .describe("Recordings."),
    plans: z
      .strictObject({
        names: z.array(Name).optional().describe("Names of the plans."),
        ownTerms: yes("Whether they have terms and a privacy statement of their own."),
        termsFrom: Phrase.optional().describe("Where these are to be had: `our distributors`."),
      })
      .optional()
      .describe("Support plans that are sold separately."),
    training: yes("Whether the data also serve training."),
    survey: z
      .strictObject({
        about: Phrase.optional().describe("What it asks about: `your experience and suggestions`."),
        optOut: yes("Whether people can say no."),
      })
      .optional()
      .describe("Satisfaction surveys after support."),
  })
  .describe("Customer support.");
