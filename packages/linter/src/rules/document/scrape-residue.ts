import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** What stands around a text on a page: navigation, buttons, notes of a script. */
const residue =
  /^(?:skip to (?:main )?content|back to top|accept (?:all )?cookies|reject all|cookie settings|manage cookies|toggle navigation|main menu|menu|close|share this(?: page)?|print this page|download pdf|read more|learn more|loading[.… ]{0,4}|please wait[.… ]{0,4}|the [\w-]{1,30} site is loading|please enable javascript.{0,60}|you need to enable javascript.{0,60}|(?:sign|log) in|sign up|subscribe(?: now)?|search|breadcrumbs?|home ?[>›»/].{0,60}|previous|next|table of contents toggle|copy link|follow us(?: on)?|all rights reserved\.?|(?:copyright )?© ?\d{4}.{0,80}|cached? (?:page|copy).{0,60}|page \d{1,3} of \d{1,3}|archived on .{0,60}|(?:share|tweet|pin(?: it)?|e-?mail|print|like|post|facebook|twitter|linkedin|whatsapp|reddit)(?:[ |·]{1,3}(?:share|tweet|pin(?: it)?|e-?mail|print|like|post|facebook|twitter|linkedin|whatsapp|reddit)){1,8}|was this (?:page|article|information) (?:helpful|useful)\?.{0,30}|(?:leave a (?:comment|reply)|related (?:posts?|articles?)|add to (?:cart|basket)|edit this page|\d{1,2} min(?:ute)?s? read)|posted (?:by|on|in) .{1,100}|(?:accept|decline|reject|deny|allow)(?: all)?(?:[ |·/]{1,3}(?:accept|decline|reject|deny|allow|manage|settings|preferences|customi[sz]e|options|save|close|got it|ok|all|cookies)){1,8}|\*? ?the following text is extracted .{0,200})$/i;
/** What a word processor or a page writes where something is not there. */
const failed: Sought = {
  pattern:
    /\bError! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style in document|No bookmark name given)\.?|\b(?:Error: )?(?:image|file|page|picture) (?:could not be (?:loaded|found)|not found)\b|\[object Object\]|\b(?:image|photo|picture): ?[\w-]{3,60}\.(?:jpe?g|png|gif|webp|svg)\b/gi,
  words: ["error", "found", "loaded", "object", "image", "photo", "picture"],
};
const longest = 240;

export const scrapeResidue: DocumentRule = {
  id: "scrape-residue",
  title: "Residue of a web page",
  summary: "Finds lines of navigation, buttons and scripts that came with a text out of a browser.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "It is no part of the policy, and shows that the text was copied without being read.",
  fix: "Delete the line.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { format, blocks, textOf } = reading;
    for (const { words, from, to } of matchesOf(reading, failed))
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected words of the policy` };
    if (format === "html") return;
    for (const block of blocks) {
      if (block.to - block.from > longest) continue;
      const words = textOf(block);
      if (!residue.test(words)) continue;
      yield {
        range: { from: block.from, to: block.to },
        message: `Unexpected \`${words.slice(0, 80)}\`, expected words of the policy`,
      };
    }
  },

  examples: [
    {
      title: "finds what stood around the text",
      text: "Skip to content\n\n# Privacy Policy\n\nWe collect names.\n\nBack to top\n",
      finds: [
        { quote: "Skip to content", message: "Unexpected `Skip to content`, expected words of the policy" },
        { quote: "Back to top", message: "Unexpected `Back to top`, expected words of the policy" },
      ],
    },
    {
      title: "lets sentences about the same pass",
      text: "We read cookie settings of your browser.\n\nLoading a page sets a cookie.\n",
      finds: [],
    },
    {
      title: "finds what a word processor writes where a reference is lost",
      text: "Error! Reference source not found. sets out where the data come from.\n",
      format: "html",
      finds: [
        {
          quote: "Error! Reference source not found.",
          message: "Unexpected `Error! Reference source not found.`, expected words of the policy",
        },
      ],
    },
    {
      title: "finds buttons of a page",
      text: "Share Tweet Pin It\n\nWas this page helpful? Yes No\n",
      finds: [
        {
          quote: "Share Tweet Pin It",
          message: "Unexpected `Share Tweet Pin It`, expected words of the policy",
        },
        {
          quote: "Was this page helpful? Yes No",
          message: "Unexpected `Was this page helpful? Yes No`, expected words of the policy",
        },
      ],
    },
    {
      title: "lets navigation of a page in HTML pass",
      text: "<nav><a href='#main'>Skip to content</a></nav><main><p>We collect names.</p></main>",
      format: "html",
      finds: [],
    },
  ],
};
