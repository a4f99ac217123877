import { wordForms } from "../../document/word-forms.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";
import { spellings } from "../../words/en/spellings.js";

/** A document with fewer words of the one side than this for each of the other has no spelling of its own. */
const prevails = 2;

export const spellingMixed: DocumentRule = {
  id: "spelling-mixed",
  title: "American and British spelling",
  summary:
    "Finds the few words in British spelling of a text in American spelling, and the reverse; each is reported once.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Mixed spelling shows that parts were copied from other policies, which readers trust less and search in vain.",
  fix: "Spell the word as the rest of the document does.",
  source: "WP260 rev.01, paragraph 12",

  *check(reading) {
    const british = wordsIn(reading, "british");
    const american = wordsIn(reading, "american");
    const [fewer, more] = british.count < american.count ? [british, american] : [american, british];
    // What both sides have is no more than a hint.
    const certain =
      fewer.count > fewer.shared && fewer === american ? fewer.count - fewer.shared : fewer.count;
    if (fewer.count === 0 || more.count < certain * prevails) return;
    if (!hasOwnSpelling(reading, british, american)) return;
    for (const { at, written, expected } of fewer.words) yield foundAt(reading, at, written, expected);
  },

  examples: [
    {
      title: "finds a British word in an American text",
      text: "We analyze the behavior of visitors. We honor each enquiry.\n",
      finds: [
        {
          quote: "enquiry",
          message: "Unexpected spelling `enquiry`, expected `inquiry` as the other words are spelled",
        },
      ],
    },
    {
      title: "finds an American word in a British text",
      text: "We analyse the behaviour of visitors to our centre, and we honor your choice.\n",
      finds: [
        {
          quote: "honor",
          message: "Unexpected spelling `honor`, expected `honour` as the other words are spelled",
        },
      ],
    },
    {
      title: "lets one spelling, names, and the “-ize” of Oxford pass",
      text: "We recognize the behaviour of visitors. The Defense Center is our neighbour, whilst the inquiry goes on.\n",
      finds: [],
    },
    {
      title: "lets Canadian spelling pass",
      text: "We recognize, organize and authorize in Canada. We are at the centre.\n",
      finds: [],
    },
  ],
};

interface Written {
  readonly at: number;
  readonly written: string;
  readonly expected: string;
}

/** Words of one side: how many there are, and the first of each. A capital makes a word part of a name. */
function wordsIn(reading: Reading, side: "british" | "american") {
  const forms = wordForms(reading);
  const words: Written[] = [];
  let count = 0;
  let shared = 0;
  for (const { [side]: written, british, american, isShared, isCommon } of spellings) {
    if (isCommon && side === "american") continue;
    const places = (forms.get(written) ?? []).filter((at) =>
      /\p{Ll}/u.test(reading.text.charAt(reading.words.from[at] ?? 0)),
    );
    const [at] = places;
    if (at === undefined) continue;
    count += places.length;
    if (isShared) shared += places.length;
    words.push({ at, written, expected: side === "british" ? american : british });
  }
  return { count, shared, words: words.toSorted((one, other) => one.at - other.at) };
}

type Side = ReturnType<typeof wordsIn>;

/** “-ize” alone makes no American text: Oxford writes it with British words, and Canada with most of them. */
function hasOwnSpelling({ countries, laws }: Reading, british: Side, american: Side): boolean {
  if (american.count > american.shared) return true;
  if (british.shared > 0) return true;
  const isCanadian =
    countries.some(({ place }) => place === "CA") || laws.some(({ law }) => law.startsWith("ca-"));
  return !isCanadian && american.count >= 2 * british.count;
}

function foundAt({ words }: Reading, at: number, written: string, expected: string): DocumentFound {
  const range = { from: words.from[at] ?? 0, to: words.to[at] ?? 0 };
  return {
    range,
    message: `Unexpected spelling \`${written}\`, expected \`${expected}\` as the other words are spelled`,
  };
}
