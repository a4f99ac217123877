import * as z from "zod";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Marketing messages. */
export const Marketing = z
  .strictObject({
    sent: yes("Whether marketing messages are sent; false denies it."),
    channels: z.array(Phrase).optional().describe("By which channels: `email`."),
    content: z.array(Phrase).optional().describe("What they are about: `news about our products`."),
    thirdPartyAdvertising: z
      .strictObject({
        removal: Phrase.optional().describe(
          "How people get rid of it, as it reads after `by`: `buying a premium account`.",
        ),
      })
      .optional()
      .describe("Advertising of third parties on the services."),
    thirdPartyUse: z
      .strictObject({
        disclosed: z
          .boolean()
          .describe(
            "Whether data are disclosed to third parties for their own direct marketing (Cal. Civ. Code § 1798.83); false denies it.",
          ),
        only: z
          .enum(["opt-in", "unless-opt-out"])
          .optional()
          .describe("Whether it needs consent, or stops on request (§ 1798.83(c)(2))."),
        list: yes("Whether people can ask once a year who received which categories (§ 1798.83(a))."),
        places: z.array(Place).min(1).optional().describe("Only people who live in these places can ask."),
      })
      .optional()
      .describe("Direct marketing of third parties."),
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
