import * as z from "zod";
import { Id } from "../values/id.js";
import { Domain, WebAddress } from "../values/link.js";
import { NotGiven } from "../values/not-given.js";
import { Place } from "../values/place.js";
import { Locale, type LocalizedText, Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { definedTerms, idsOf } from "../vocabularies/index.js";

/** Where and when the policy applies. */
export const Scope = z
  .strictObject({
    websites: z
      .union([z.array(z.union([Domain, WebAddress])), NotGiven])
      .optional()
      .describe("Websites that the policy covers, or `{ notGiven: true }`."),
    allWebsites: yes("Whether all websites of the controller are covered."),
    subdomains: yes("Whether their sub-domains are covered."),
    linkingWebsites: yes("Whether every website of the controller's that links to the policy is covered."),
    apps: z.array(Name).optional().describe("Apps that the policy covers."),
    services: z.array(Phrase).optional().describe("Services and products that the policy covers."),
    dealings: z.array(Phrase).optional().describe("Other dealings that it covers: `sales`, `events`."),
    ways: z
      .array(z.enum(["advertisement", "email", "client", "third-party-service"]))
      .optional()
      .describe("Other ways to visit the websites or to use the services."),
    visitors: z
      .strictObject({
        who: z
          .array(z.enum(["not-yet-customers", "later-customers", "never-customers"]))
          .describe("Who is a visitor."),
        whatever: z
          .array(z.enum(["upload", "download", "look"]))
          .optional()
          .describe("What they do, which makes no difference."),
      })
      .optional()
      .describe("Whom the document means by visitors."),
    excludes: z.array(Phrase).optional().describe("What the policy does not cover."),
  })
  .describe("What the policy covers.");

const LawChoice = z.strictObject({
  apply: z
    .array(Id)
    .optional()
    .describe("Laws that bind although no region says so, such as terms of a platform: `google-play`."),
  exempt: z
    .record(Id, Phrase)
    .optional()
    .describe("Law of a region that does not bind → why, as a clause: `our revenue is below its threshold`."),
});

/** For whom the services are meant. */
export const Audience = z
  .strictObject({
    regions: z
      .array(Place)
      .optional()
      .describe("Where the people are whom the services address; laws are chosen by it."),
    businessOnly: yes("Whether the services address businesses only."),
    onlineOnly: yes(
      "Whether the controller deals with people online only, and directly (Cal. Civ. Code § 1798.130(a)(1)(A)); false denies it.",
    ),
    languages: z
      .array(Locale)
      .min(1)
      .optional()
      .describe(
        "Languages in which business is done with these people, BCP 47; the policy is due in each (11 CCR § 7003(b)(2)).",
      ),
    tenMillion: yes(
      "Whether data of ten million people or more in California are handled in a calendar year (11 CCR § 7102(a)); false denies it.",
    ),
    laws: LawChoice.optional().describe("Laws chosen by hand."),
  })
  .describe("For whom the services are meant.");

/** A term and what the policy means by it. */
export const Definition = z
  .strictObject({
    term: z
      .union([z.enum(idsOf(definedTerms)), Phrase])
      .describe("A term of the law, or your own as the policy uses it."),
    aliases: z.array(Phrase).optional().describe("Other words for the same."),
    means: Phrase.optional().describe(
      "Meaning, as it reads after `means`; without it, the usual one of a term of the law.",
    ),
    inIntroduction: yes("Whether the introduction says it; otherwise the section on definitions."),
  })
  .refine(({ term, means }) => means !== undefined || isDefined(term), {
    error: "Unexpected term of your own without `means`, expected its meaning",
  });

/** Whether a term is one of the law, whose meaning is known. */
function isDefined(term: LocalizedText): boolean {
  return typeof term === "string" && Object.hasOwn(definedTerms, term);
}
