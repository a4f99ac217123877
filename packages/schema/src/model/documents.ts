import * as z from "zod";
import { DateTime } from "../values/date.js";
import { Id } from "../values/id.js";
import { WebAddress } from "../values/link.js";
import { termOrLabel } from "../values/own-term.js";
import { Markdown, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { documents, emphases, idsOf, thanksReasons } from "../vocabularies/index.js";

/** What a policy may call itself. */
export const designations = ["policy", "notice", "statement"] as const;

/** Kinds of document that can be made from a model. */
export const documentKinds = idsOf(documents);

/** What is said of a document of any kind: its dates, its name, the order of its sections. */
const settings = {
  title: Phrase.optional().describe("Title; without it, the one of the designation."),
  designation: z
    .enum(designations)
    .optional()
    .describe("What the document calls itself throughout; `policy` if left out."),
  updated: DateTime.optional().describe("When it was last updated."),
  effective: DateTime.optional().describe("From when it takes effect."),
  datePosition: z.enum(["top", "bottom"]).optional().describe("Where the dates stand; `top` if left out."),
  address: WebAddress.optional().describe("Where it is published; other documents link to it there."),
  sections: z
    .strictObject({
      order: z
        .array(Id)
        .optional()
        .describe("Sections that come first, in this order; the others follow in the usual one."),
      omit: z.array(Id).optional().describe("Sections that are left out."),
      headings: z.record(Id, Phrase).optional().describe("Section → heading of your own."),
    })
    .optional()
    .describe("Order, omission and headings of sections."),
};

const PrivacyPolicy = z.strictObject({
  ...settings,
  emphasis: z.array(termOrLabel(emphases)).optional().describe("What the document sets in bold."),
  thanksFor: z
    .array(termOrLabel(thanksReasons))
    .optional()
    .describe("What the introduction thanks people for."),
  processingMeans: z
    .array(z.enum(["collect", "store", "use", "share", "disclose", "delete"]))
    .optional()
    .describe("What the policy calls processing data, in the order in which it says so."),
  privacyMatters: yes("Whether the introduction says that people's privacy is important to the controller."),
  aims: z
    .array(z.enum(["transparency", "rights"]))
    .optional()
    .describe("What the policy is for, besides saying what is done: transparency, how to use rights."),
  otherForms: yes("Whether a copy in another form, such as large print, is given free of charge (APP 1.5)."),
  commitment: yes(
    "Whether the introduction states a commitment to keep personal data private and confidential.",
  ),
  helpsDecide: yes("Whether the introduction says that it helps people decide whether to give information."),
  readingHelps: yes("Whether the introduction says what reading it is good for."),
});

const Document = z.strictObject(settings);

/** Documents, by kind. */
export const Documents = z
  .strictObject({
    "privacy-policy": PrivacyPolicy.optional().describe("The privacy policy."),
    "cookie-policy": Document.optional().describe(
      "The cookie policy: cookies, trackers, and the choices about them.",
    ),
    "notice-at-collection": Document.optional().describe(
      "The notice at collection (Cal. Civ. Code § 1798.100(a); 11 CCR § 7012).",
    ),
    "short-notice": Document.optional().describe(
      "The privacy policy at a glance; each line links to the section that says it in full.",
    ),
    "acceptable-use-policy": Document.optional().describe("The acceptable-use policy."),
  } satisfies Record<(typeof documentKinds)[number], z.ZodType>)
  .refine((kinds) => Object.values(kinds).some((kind) => kind !== undefined), {
    error: 'Unexpected lack of documents, expected at least one, such as `"privacy-policy": {}`',
  })
  .refine((kinds) => kinds["short-notice"] === undefined || kinds["privacy-policy"] !== undefined, {
    path: ["short-notice"],
    error: 'Unexpected short notice alone, expected `"privacy-policy": {}` beside it, which it sums up',
  })
  .describe("Documents that are made from the model.");

/** How documents look and speak, the same for all. */
export const Style = z
  .strictObject({
    voice: z
      .union([
        z.enum(["you", "data-subject"]),
        z.strictObject({ noun: Phrase.describe("Plural noun for the people: `visitors`.") }),
      ])
      .optional()
      .describe(
        "How the people are spoken of: `you` if left out, data subjects, or a plural noun of your own.",
      ),
    numbering: z
      .enum(["none", "decimal", "roman"])
      .optional()
      .describe("Numbers of the sections; `none` if left out."),
    contents: yes("Whether a list of contents opens the document."),
    dateFormat: z
      .enum(["day-month-year", "month-day-year", "iso"])
      .optional()
      .describe("3 November 2023, November 3, 2023 or 2023-11-03; the locale's own if left out."),
    purposesBy: z
      .enum(["purpose", "data"])
      .optional()
      .describe("Whether purposes are listed by purpose, as GDPR Art. 13 asks, or by category of data."),
    forms: z
      .record(Id, z.enum(["list", "table"]))
      .optional()
      .describe("Section → lists or tables where its words exist in both; tables if left out."),
  })
  .describe("House style.");

/** Changes to the words of a clause. */
export const ClauseOverride = z
  .strictObject({
    replace: Markdown.optional().describe("Words that stand instead of the clause's."),
    extend: Markdown.optional().describe("Words that follow the clause's."),
    drop: z.literal(true).optional().describe("Leaves the clause out."),
    revision: z
      .string()
      .regex(/^[0-9a-f]{6}$/, {
        error: "Unexpected revision, expected six hexadecimal digits as `policywright explain` prints them",
      })
      .optional()
      .describe("Revision of the clause's words that you read; a later change of them is reported."),
  })
  .refine(
    ({ replace, extend, drop }) =>
      [replace, extend, drop].filter((change) => change !== undefined).length === 1,
    {
      error: "Unexpected override, expected exactly one of `replace`, `extend` and `drop`",
    },
  );

/** A section of the author's own. */
export const OwnSection = z.strictObject({
  heading: Phrase.describe("Heading."),
  body: Markdown.describe("Text, Markdown."),
  after: Id.optional().describe("Section that it follows; the last one if left out."),
  documents: z
    .array(z.enum(documentKinds))
    .min(1)
    .optional()
    .describe("Documents that it stands in; the privacy policy if left out."),
});
