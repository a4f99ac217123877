import * as z from "zod";
import { Period } from "../values/period.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

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
