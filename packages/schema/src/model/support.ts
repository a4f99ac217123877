import * as z from "zod";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

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
