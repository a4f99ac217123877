import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { channels, marketingContents, recipientKinds } from "../vocabularies/index.js";

/** Marketing messages. */
export const Marketing = z
  .strictObject({
    sent: yes("Whether marketing messages are sent; false denies it."),
    channels: z.array(termOrLabel(channels)).optional().describe("By which channels."),
    content: z.array(termOrLabel(marketingContents)).optional().describe("What they are about."),
    onlyTo: z
      .array(z.enum(["consenting", "customers"]))
      .min(1)
      .optional()
      .describe(
        "To whom alone they are sent: people who have agreed, customers about similar products (ePrivacy Directive Art. 13).",
      ),
    thirdPartyAdvertising: z
      .strictObject({
        removal: Phrase.optional().describe(
          "How people get rid of it, as it reads after `by`: `writing to us`.",
        ),
        paidAccount: z
          .strictObject({
            name: Name.optional().describe("Name of the account: `Premium`."),
            from: termOrLabel(recipientKinds).optional().describe("Who sells it, if not the controller."),
          })
          .optional()
          .describe("An account that has to be bought to get rid of it."),
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
        anyTime: yes("At any time."),
        unsubscribeLink: yes("By the link in each message."),
        unsubscribeInstructions: yes("By following the instructions in each email."),
        byCall: yes("By saying so in a telephone call."),
        byContact: yes("By writing to `contacts.marketing`."),
        endsCorrespondence: yes("Whether contact details then no longer serve to write about services."),
        messagesMeanwhile: yes("Whether messages can still arrive until it takes effect."),
        effectiveWithin: Period.optional().describe("How long it may take."),
      })
      .optional()
      .describe("How people stop them."),
  })
  .describe("Marketing.");
