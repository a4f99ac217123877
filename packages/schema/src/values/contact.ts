import * as z from "zod";
import { teams } from "../vocabularies/index.js";
import { Email, Phone, WebAddress } from "./link.js";
import { NotGiven } from "./not-given.js";
import { termOrLabel } from "./own-term.js";
import { Place } from "./place.js";
import { Name } from "./text.js";

/** A postal address as it stands on an envelope, line by line, without the name. */
export const PostalAddress = z
  .strictObject({
    lines: z
      .array(Name)
      .min(1)
      .max(8)
      .describe("Lines of the address below the name, in the order of the envelope."),
    country: Place.describe("Country, ISO 3166-1."),
  })
  .meta({ id: "PostalAddress", description: "A postal address, line by line." });

/** One way or several to reach somebody. */
export const ContactPoint = z
  .strictObject({
    name: Name.optional().describe("Person or office to reach."),
    team: termOrLabel(teams).optional().describe("Who answers."),
    email: z.union([Email, NotGiven]).optional().describe("Email address, or `{ notGiven: true }`."),
    subject: Name.optional().describe("Subject line that the email should carry."),
    phone: z.union([Phone, NotGiven]).optional().describe("Telephone number, or `{ notGiven: true }`."),
    tollFree: z.literal(true).optional().describe("Whether calling this number is free of charge."),
    form: z
      .union([WebAddress, NotGiven])
      .optional()
      .describe("Address of a web form, or `{ notGiven: true }`."),
    address: z
      .union([PostalAddress, NotGiven])
      .optional()
      .describe("Postal address, or `{ notGiven: true }`."),
    announced: NotGiven.optional().describe("An address that is announced without saying of which kind."),
  })
  .refine(
    ({ email, phone, form, address, team, announced }) =>
      [email, phone, form, address, team, announced].some((way) => way !== undefined),
    {
      error:
        "Unexpected contact without a way to reach it, expected `email`, `phone`, `form`, `address` or `team`",
    },
  )
  .meta({ id: "ContactPoint", description: "One way or several to reach somebody." });

/** One way or several to reach somebody. */
export type ContactPoint = z.infer<typeof ContactPoint>;
