import { speaksOf } from "../../document/flows.js";
import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Recipients of whom nobody can say who they are. */
const vague: Sought = {
  pattern:
    /\b(?:any(?: other)?|certain|selected|carefully selected|trusted|various|unaffiliated|some|other|relevant) (?:third[- ]part(?:y|ies)|partners?|compan(?:y|ies)|entit(?:y|ies)|subcontractors?|organi[sz]ations?|vendors?|affiliates?|businesses|parties)\b|\b(?:our|business|marketing|advertising|commercial) partners\b|(?:^|\n)third[- ]parties(?=, for\b| for\b)|\bthird[- ]party (?:payment |service |technology |marketing |business )?(?:platforms?|providers?|vendors?|partners?)\b|\bto (?:third parties|relevant parties)\b|\bthird parties (?:as|where|when) (?:we )?(?:deem|consider|think|necessary|appropriate)\w{0,2}\b/gim,
  words: [
    "third",
    "partner",
    "partners",
    "company",
    "companies",
    "entity",
    "entities",
    "subcontractor",
    "subcontractors",
    "organisation",
    "organisations",
    "organization",
    "organizations",
    "vendor",
    "vendors",
    "affiliate",
    "affiliates",
    "businesses",
    "parties",
  ],
};
/** Words that say who: an example, a name, a table, a link, the job that they do. */
const told =
  /\b(?:such as|including|includes?|namely|e\.g\.|for example|in particular|listed|list of|below|following|see our|named|that (?:provide|process|help|perform|carry|host)|who (?:provide|process|help|perform|assist)|to comply|required by|enforce|legal|court|law|services? to us|which (?:provide|process)|to which|to whom)\b|:$|:\s/i;
const name =
  /\b(?:Inc|LLC|Ltd|GmbH|SAS?|Corp|PLC|Limited|Google|Meta|Microsoft|Amazon|AWS|Stripe|PayPal|Mailchimp|HubSpot|Salesforce|Facebook|Apple)\b/;

export const vagueRecipient: DocumentRule = {
  id: "vague-recipient",
  title: "Recipients that could be anybody",
  summary: "Finds recipients that neither a name nor a category tells apart.",
  topics: ["recipients"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People must be told who receives their data, or at least what kind of recipients; “partners” is everybody.",
  fix: "Name the recipients, or their trade, what they do for you and where they are.",
  source: "GDPR Art. 13(1)(e); WP260 rev.01, annex",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, vague)) {
      const sentence = sentenceAt(reading, Math.max(from, to - 1));
      if (!sentence || !speaksOf(reading, sentence, "sharing")) continue;
      const around = reading.textOf(sentence);
      if (
        /\bopt(?:ing)?[- ]out\b|\bobject\b|\baggregated?\b|\banonymi[sz]ed\b|\bde-?identified\b|\b(?:request|ask|right)\b.{0,80}\bdisclos/i.test(
          around,
        )
      )
        continue;
      if (told.test(around.slice(Math.max(0, from - sentence.from))) || name.test(around)) continue;
      if (
        /\b(?:notify(?:ing)?|inform(?:ing)?|by|from|from the) $/i.test(
          reading.text.slice(Math.max(0, from - 12), from),
        )
      )
        continue;
      const start = to - words.trimStart().length;
      yield {
        range: { from: start, to },
        message: `Unexpected \`${words.trim()}\` as recipients, expected names or kinds of recipients`,
      };
    }
  },

  examples: [
    {
      title: "finds partners and third parties of any kind",
      text: "We may share your data with our partners.\n\nWe transfer data to:\n\n- Third parties, for marketing\n- any other third parties\n",
      finds: [
        {
          quote: "our partners",
          message: "Unexpected `our partners` as recipients, expected names or kinds of recipients",
        },
        {
          quote: "Third parties",
          message: "Unexpected `Third parties` as recipients, expected names or kinds of recipients",
        },
        {
          quote: "any other third parties",
          message:
            "Unexpected `any other third parties` as recipients, expected names or kinds of recipients",
        },
      ],
    },
    {
      title: "lets names, kinds and denials pass",
      text: "We share data with our partners Stripe and PayPal. We disclose them to third-party providers such as hosts. We do not sell data to third parties. We share aggregated data with our partners.\n",
      finds: [],
    },
  ],
};
