import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Words that are written as one, with a hyphen or as two; “third party” only where it stands before a noun. */
const variants: Sought = {
  pattern:
    /\b(?:e-?mails?|web[ -]?sites?|web[ -]?pages?|sub[ -]?processors?|on-?line|e-?commerce|data[ -]?bases?|log-?files|meta-?data|user-?names?|geo-?location|(?:third|3rd|first)[ -]party(?= (?:advert\p{L}{2,6}|analytics|apps?|applications?|compan(?:y|ies)|content|cookies?|features?|integrations?|links?|partners?|payment|platforms?|plug-?ins?|process\p{L}{2,4}|products?|providers?|related|services?|sites?|social|software|sources?|tools?|vendors?|web ?-?sites?)\b))(?![\p{L}\d@/_-]|\.\p{L})/iuy,
  startsWith: [
    "e",
    "email",
    "emails",
    "web",
    "website",
    "websites",
    "webpage",
    "webpages",
    "sub",
    "subprocessor",
    "subprocessors",
    "on",
    "online",
    "ecommerce",
    "data",
    "database",
    "databases",
    "log",
    "logfile",
    "logfiles",
    "meta",
    "metadata",
    "user",
    "username",
    "usernames",
    "geo",
    "geolocation",
    "third",
    "3rd",
    "first",
  ],
};
/** What stands before a part of an address. */
const isOfAddress = /[@./_-]/;

interface Variant {
  count: number;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export const wordVariants: DocumentRule = {
  id: "word-variants",
  title: "One word written in two ways",
  summary: "Finds words that are written with a hyphen here and without one there.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "A reader who searches for the word finds only some of its places, and may take them for two things.",
  fix: "Choose one way and keep to it.",
  source: "WP260 rev.01, paragraph 12",

  *check(reading) {
    const { text } = reading;
    const words = new Map<string, Map<string, Variant>>();
    for (const { words: written, from, to } of matchesOf(reading, variants)) {
      if (isOfAddress.test(text.charAt(from - 1))) continue;
      const form = written.toLowerCase().replace(/s$/, "");
      const key = form.replaceAll(/[ -]/g, "").replace("3rd", "third");
      const ways = words.get(key) ?? new Map<string, Variant>();
      words.set(key, ways);
      const way = ways.get(form);
      if (way) way.count += 1;
      else ways.set(form, { count: 1, words: written, from, to });
    }
    for (const ways of words.values()) {
      const [usual, ...others] = [...ways].toSorted(
        ([one, { count: ones }], [other, { count }]) => hyphened(other) - hyphened(one) || count - ones,
      );
      for (const [, { words, from, to }] of others)
        yield {
          range: { from, to },
          message: `Unexpected \`${words}\`, expected \`${usual?.[0]}\` as in the rest of the document`,
        };
    }
  },

  examples: [
    {
      title: "finds a word with a hyphen and without",
      text: "Your e-mail address is kept. We send email to you, and email only. Third party cookies count visits; we set no third-party cookies, and third-party services set none.\n",
      finds: [
        { quote: "e-mail", message: "Unexpected `e-mail`, expected `email` as in the rest of the document" },
        {
          quote: "Third party",
          message: "Unexpected `Third party`, expected `third-party` as in the rest of the document",
        },
      ],
    },
    {
      title: "lets addresses and nouns pass",
      text: "Write to e-mail@example.org or see example.org/web-site. Our website does not tell a third party your email; third-party cookies do.\n",
      finds: [],
    },
  ],
};

/** “Third-party” has its hyphen before a noun, however often it lacks it. */
const hyphened = (form: string) => (/^[a-z]+-party$/.test(form) ? 1 : 0);
