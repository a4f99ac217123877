import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { Place } from "../values/place.js";
import { reference } from "../values/reference.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { idsOf, safeguards } from "../vocabularies/index.js";

/** What a transfer without sufficient protection exposes data to (GDPR Art. 49(1)(a)). */
const transferRisks = ["weaker-law", "authority-access", "no-remedies"] as const;

const Safeguard = z.enum(idsOf(safeguards));

/** Passing data to a third country or an international organisation (GDPR Art. 44). */
export const Transfer = z
  .strictObject({
    from: z
      .array(Place)
      .min(1)
      .optional()
      .describe("Places that the data come from, where the safeguard differs by them."),
    recipients: z.array(reference("recipients")).optional().describe("Who receives the data there."),
    to: z.array(Place).min(1).optional().describe("Countries or regions to which data go."),
    outside: z
      .array(Place)
      .min(1)
      .optional()
      .describe("Places out of which data go, to countries not named."),
    forCustomersIn: z
      .array(Place)
      .min(1)
      .optional()
      .describe("Only in performing contracts with customers in these places."),
    safeguard: z
      .union([Safeguard, z.array(Safeguard).min(1)])
      .optional()
      .describe("What protects the data there, one or several (GDPR Arts. 45 to 49)."),
    copy: z
      .union([WebAddress, Phrase])
      .optional()
      .describe("How to get a copy of the safeguards (GDPR Art. 13(1)(f))."),
    assessed: yes(
      "Whether its effects on privacy were assessed beforehand (Quebec Private Sector Act s. 17).",
    ),
    risks: z.array(z.enum(transferRisks)).min(1).optional().describe("Risks for the data there."),
    interest: Phrase.optional().describe(
      "Compelling legitimate interest that it serves (GDPR Art. 49(1)): `defending a claim`.",
    ),
    refusal: Phrase.optional().describe(
      "How people refuse it, as it reads after `by`: `choosing a server in Europe`.",
    ),
  })
  .refine(({ to, outside }) => to !== undefined || outside !== undefined, {
    error: "Unexpected transfer without destination, expected `to`, or `outside` where none is named",
  });
