import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { Name } from "../values/text.js";
import { yes } from "../values/yes.js";
import {
  channels,
  collectionOccasions,
  dataCategories,
  recipientKinds,
  sessions,
  surveyTopics,
} from "../vocabularies/index.js";

/** Customer support. */
export const Support = z
  .strictObject({
    occasions: z
      .array(termOrLabel(collectionOccasions))
      .optional()
      .describe("When support gathers data; your own words read after `when you`: `ask for an exchange`."),
    incidentDetails: yes("Whether these are also data on hardware, software and other details of the fault."),
    channels: z.array(termOrLabel(channels)).optional().describe("Channels by which support is given."),
    data: z.array(termOrLabel(dataCategories)).optional().describe("Examples of data gathered in support."),
    dataAccess: yes("Whether people can have these data shown to them and changed by `contacts.support`."),
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
        of: z.array(termOrLabel(sessions)).min(1).describe("What is recorded."),
        access: yes("Whether people can see or hear recordings of their remote access sessions."),
        suspend: yes("Whether people can break off remote access and chats whenever they like."),
      })
      .optional()
      .describe("Recordings."),
    plans: z
      .strictObject({
        names: z.array(Name).optional().describe("Names of the plans."),
        ownTerms: yes("Whether they have terms and a privacy statement of their own."),
        termsFrom: termOrLabel(recipientKinds).optional().describe("From whom these are to be had."),
      })
      .optional()
      .describe("Support plans that are sold separately."),
    training: yes("Whether the data also serve training."),
    survey: z
      .strictObject({
        about: z.array(termOrLabel(surveyTopics)).optional().describe("What it asks about."),
        optOut: yes("Whether people can say no."),
      })
      .optional()
      .describe("Satisfaction surveys after support."),
  })
  .describe("Customer support.");
