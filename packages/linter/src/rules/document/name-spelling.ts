import { wordForms } from "../../document/word-forms.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";
import { ownNames, secondNames } from "../../words/en/names.js";

export const nameSpelling: DocumentRule = {
  id: "name-spelling",
  title: "Name written in another way",
  summary:
    "Finds names of companies and services that are not written as their owners write them, or in two ways; each is reported once.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers look for who receives their data by the name; two ways of writing it may stand for two companies.",
  fix: "Write the name as its owner does, everywhere.",
  source: "GDPR Art. 13(1)(a), Art. 13(1)(e)",

  *check(reading) {
    for (const name of ownNames) yield* otherWays(reading, name, false);
    for (const name of partyNames(reading)) yield* otherWays(reading, name, true);
    yield* smallSeconds(reading);
    yield* otherParties(reading);
  },

  examples: [
    {
      title: "finds names that their owners write in another way",
      text: "Videos come from Youtube, and Google analytics counts visits. Pay with Paypal.\n",
      finds: [
        { quote: "Paypal", message: "Unexpected name `Paypal`, expected `PayPal`" },
        { quote: "Youtube", message: "Unexpected name `Youtube`, expected `YouTube`" },
        {
          quote: "Google analytics",
          message: "Unexpected name `Google analytics`, expected `Google Analytics`",
        },
      ],
    },
    {
      title: "finds the name of the company in two ways",
      text: "We are HarbourNet Ltd. Harbournet sends boats.\n",
      finds: [{ quote: "Harbournet", message: "Unexpected name `Harbournet`, expected `HarbourNet`" }],
    },
    {
      title: "finds a company with a hyphen and without",
      text: "Harbour Lights GmbH sells lamps. Write to Harbour-Lights UG here. Hollin & Pike Ltd makes pumps. Ask Hollin and Pike Limited.\n",
      finds: [
        {
          quote: "Harbour-Lights UG",
          message: "Unexpected name `Harbour-Lights`, expected `Harbour Lights`",
        },
        {
          quote: "Hollin and Pike Limited",
          message: "Unexpected name `Hollin and Pike`, expected `Hollin & Pike`",
        },
      ],
    },
    {
      title: "lets addresses, capitals of a title and other words pass",
      text: "# PRIVACY POLICY OF HARBOURNET\n\nWe are HarbourNet Ltd. Write to help@harbournet.example or see harbournet.example and youtube.com/harbournet. Google uses analytics.\n",
      finds: [],
    },
  ],
};

/** Organisations whose names differ in a hyphen, a capital or “and” alone; the form of the company may differ too. */
function* otherParties({ parties, text }: Reading): Iterable<DocumentFound> {
  const known = new Map<string, string>();
  for (const { mentions } of parties) {
    const [mention] = mentions;
    if (mention === undefined) continue;
    const lead = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]{1,30} and $/u.exec(
      text.slice(Math.max(0, mention.from - 40), mention.from),
    );
    for (const from of lead ? [mention.from - lead[0].length, mention.from] : [mention.from]) {
      const written = text
        .slice(from, mention.to)
        .replace(/,? \S+$/, "")
        .replace(/^The /, "");
      const plain = written
        .toLowerCase()
        .replaceAll("&", "and")
        .replaceAll(/[\s,.-]+/g, " ")
        .trim();
      const first = known.get(plain);
      if (first === undefined) {
        if (from === mention.from) known.set(plain, written);
      } else if (first !== written && first.toUpperCase() !== written) {
        yield {
          range: { from, to: mention.to },
          message: `Unexpected name \`${written}\`, expected \`${first}\``,
        };
        break;
      }
    }
  }
}

/** Names of one word with a capital within: nothing else is written so. */
function partyNames({ parties }: Reading): ReadonlySet<string> {
  const names = parties.flatMap(({ name }) => name.split(/[\s,]+/, 1));
  return new Set(
    names.filter((name) => /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(name) && !ownNames.includes(name)),
  );
}

/** The first place at which a name is written in each other way. */
function* otherWays(reading: Reading, name: string, isOwn: boolean): Iterable<DocumentFound> {
  const seen = new Set([name, ...(isOwn ? [name.toLowerCase()] : [])]);
  const { text, words } = reading;
  for (const at of wordForms(reading).get(name.toLowerCase()) ?? []) {
    const range = { from: words.from[at] ?? 0, to: words.to[at] ?? 0 };
    const written = text.slice(range.from, range.to);
    if (seen.has(written) || isOfAddress(text, range.from, range.to)) continue;
    if (written === written.toUpperCase() && !(isOwn && isAlone(text, range.from, range.to))) continue;
    seen.add(written);
    yield { range, message: `Unexpected name \`${written}\`, expected \`${name}\`` };
  }
}

/** “Google analytics”: the second word of a name written small. */
function* smallSeconds(reading: Reading): Iterable<DocumentFound> {
  const { text, words } = reading;
  const forms = wordForms(reading);
  const seen = new Set<string>();
  for (const [first, seconds] of Object.entries(secondNames))
    for (const at of forms.get(first) ?? []) {
      const range = { from: words.from[at] ?? 0, to: words.to[at + 1] ?? 0 };
      const written = text.slice(range.from, range.to);
      const second = seconds.find((one) => written.slice(first.length) === ` ${one.toLowerCase()}`);
      if (second === undefined || seen.has(written)) continue;
      seen.add(written);
      const name = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second}`;
      yield { range, message: `Unexpected name \`${written}\`, expected \`${name}\`` };
    }
}

const isOfAddress = (text: string, from: number, to: number) =>
  /[@./_\-#]$/.test(text.slice(Math.max(0, from - 1), from)) ||
  /^(?:[@/_-]|\.\w)/.test(text.slice(to, to + 2));

/** Whether a word is all that its line holds. */
const isAlone = (text: string, from: number, to: number) =>
  (from === 0 || text.charAt(from - 1) === "\n") && (to === text.length || text.charAt(to) === "\n");
