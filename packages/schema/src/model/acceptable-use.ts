import * as z from "zod";
import { Id } from "../values/id.js";
import { WebAddress } from "../values/link.js";
import { Phrase, Prose } from "../values/text.js";

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
