import * as z from "zod";
import { Id } from "../values/id.js";
import { Domain, WebAddress } from "../values/link.js";
import { NotGiven } from "../values/not-given.js";
import { termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { reference } from "../values/reference.js";
import { RetentionPeriod } from "../values/retention.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { cookiePurposes, dataCategories } from "../vocabularies/index.js";

/** Ways to store data on a device or to recognise it that are no cookies. */
const storageKinds = [
  "local-storage",
  "session-storage",
  "database",
  "pixel",
  "software-kit",
  "device-identifier",
  "fingerprint",
] as const;

/** What a document can explain of cookies in general, in the order in which it is said. */
const lessons = [
  "file",
  "return",
  "recognition",
  "prevalence",
  "law",
  "duration",
  "session",
  "persistent",
  "parties",
  "content",
  "identifier",
  "harmless",
  "unreadable",
  "anonymous",
] as const;

const Cookie = z
  .strictObject({
    category: z
      .enum(["strictly-necessary", "functional", "analytics", "advertising"])
      .optional()
      .describe("Category in which it is offered for choice."),
    storage: z.enum(storageKinds).optional().describe("What it is, if it is no cookie."),
    readBy: z
      .array(reference("recipients"))
      .optional()
      .describe("Third parties that can read it (Case C-673/17, Planet49)."),
    name: Name.optional().describe("Name of the cookie, storage key or tool."),
    label: Phrase.optional().describe("Kind of cookies, where none is named: `technical cookies`."),
    data: z.array(termOrLabel(dataCategories)).optional().describe("Data that it collects."),
    about: Phrase.optional().describe(
      "What else is to be said of it, as it reads after `these are`: `tracking cookies`.",
    ),
    claims: z
      .array(z.enum(["anonymous", "statistics-only", "no-identification", "one-website"]))
      .optional()
      .describe(
        "What the policy says in reassurance: that data are anonymous, serve statistics alone, identify nobody, stay with one website.",
      ),
    party: z
      .enum(["first", "third"])
      .optional()
      .describe("Whether the website itself or another one sets it."),
    provider: reference("recipients").optional().describe("Who sets it, if not the controller."),
    purposes: z.array(termOrLabel(cookiePurposes)).min(1).describe("What it serves."),
    lifetime: z
      .union([z.literal("session"), RetentionPeriod])
      .optional()
      .describe("How long it lasts: `session`, or a period."),
  })
  .refine(({ name, label }) => name !== undefined || label !== undefined, {
    error: "Unexpected cookie without name, expected `name`, or `label` for a kind of cookies",
  });

const Exempt = z.strictObject({
  necessary: yes("Whether what is strictly necessary is used without asking."),
  statistics: yes(
    "Whether the controller makes its own statistics without asking, to improve the services only (UK PECR Sch. A1).",
  ),
  appearance: yes(
    "Whether the services fit their look and functions to the person without asking (UK PECR Sch. A1).",
  ),
  objection: z
    .union([WebAddress, Phrase])
    .optional()
    .describe("Where to object: an address, or words that read after `you can object`: `in your settings`."),
});

const Choices = z.strictObject({
  place: z
    .union([WebAddress, Phrase])
    .optional()
    .describe(
      "Where a choice is changed or withdrawn: an address, or words that read after `you can change it`: `in the footer`.",
    ),
  rejectAsEasy: yes("Whether refusing is as easy as agreeing."),
  rememberedFor: Period.optional().describe("How long a choice is remembered."),
  wall: yes("Whether people can use the services only if they agree, or choose the alternative."),
  alternative: Phrase.optional().describe(
    "What they can do instead of agreeing, as it reads after `you can`: `pay 3 euros a month`.",
  ),
  refusal: z
    .enum(["services-work", "some-features-fail"])
    .optional()
    .describe("What follows when people refuse what is not strictly necessary."),
});

/** Cookies and similar technologies (ePrivacy Directive Art. 5(3)). */
export const Cookies = z
  .strictObject({
    used: yes("Whether cookies are used; false denies it."),
    similarTechnologies: yes("Whether similar technologies are used as well."),
    lessons: z
      .array(z.enum(lessons))
      .optional()
      .describe(
        "What the document explains of cookies in general; `content`: what a cookie holds and who can read it.",
      ),
    exampleVisits: z
      .int()
      .positive()
      .optional()
      .describe("Number of visits in the example that shows what cookies count."),
    ownDomain: z
      .union([Domain, NotGiven])
      .optional()
      .describe("Domain whose cookies are first-party cookies here, or `{ notGiven: true }`."),
    otherDomains: NotGiven.optional().describe(
      "Other domains that place cookies are announced, but not given.",
    ),
    session: z
      .strictObject({
        deleted: yes("They are not stored for long and go when the browser is closed."),
        onlyIdentifiers: yes("They carry only random numbers that identify the session."),
        noOtherTechniques: yes("They replace techniques that could harm the confidentiality of browsing."),
      })
      .optional()
      .describe("What holds for session cookies here."),
    withoutConsent: z
      .array(termOrLabel(cookiePurposes))
      .optional()
      .describe("What strictly necessary cookies serve, which need no consent: `security`."),
    othersNeedConsent: yes("Whether all cookies that are not strictly necessary need consent."),
    withdrawal: z
      .strictObject({
        anyTime: yes("Consent can be withdrawn at any time."),
        limits: yes("Withdrawing it can limit how the website works."),
      })
      .optional()
      .describe("Withdrawing the consent to cookies (GDPR Art. 7(3))."),
    purposes: z.array(termOrLabel(cookiePurposes)).optional().describe("What cookies serve in general."),
    lifetime: RetentionPeriod.optional().describe("How long cookies last in general."),
    consent: z
      .enum(["banner", "browser"])
      .optional()
      .describe("How people consent: in a banner, or by the settings of the browser."),
    exempt: Exempt.optional().describe("What is used without consent."),
    choices: Choices.optional().describe("How people choose."),
    browserControls: z
      .strictObject({
        warn: yes("The browser can warn of cookies, so that people decide on each."),
        explained: yes("Each browser has instructions for it."),
        rejectAll: yes("The browser can reject all cookies."),
        choose: yes("The browser can accept some cookies only."),
        instructions: WebAddress.optional().describe("Where this is explained."),
        settings: Phrase.optional().describe("Name of the settings of the browser: `security settings`."),
      })
      .optional()
      .describe("What people can do in their browser."),
    withoutCookies: z
      .enum(["some-features-fail", "hindrance"])
      .optional()
      .describe("What follows when cookies are off; `hindrance`: in using these and other websites."),
    items: z.record(Id, Cookie).optional().describe("Each cookie."),
  })
  .describe("Cookies and similar technologies.");
