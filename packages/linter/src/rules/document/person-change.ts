import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import { wordForms } from "../../document/word-forms.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";

const nouns = ["subject", "user", "client", "customer", "visitor", "subscriber", "member"].flatMap((noun) => [
  noun,
  `${noun}s`,
  `${noun}'s`,
]);
/** Readers in the third person, whoever they are. */
const readers: Sought = {
  pattern:
    /\b(?:data subject|(?:the|an?|each|every) (?:user|client|customer|visitor|subscriber|member))(?:s\b|\b)/gi,
  words: nouns,
};
/** Readers in the third person, who must or may do something. */
const acting: Sought = {
  pattern:
    /\b(?:the|each|every|all) (?:data subjects?|users?|clients?|customers?|visitors?|subscribers?|members?) (?:shall|must|undertakes?|agrees?|acknowledges?|accepts?|consents?|is entitled|are entitled|(?:has|have|possess(?:es)?) the right|may (?:request|object|withdraw|exercise|ask|demand))\b/gi,
  words: nouns,
};
/** One way of speaking prevails when it is this much more frequent. */
const prevails = 2;
/** A way of speaking that is met less often does not prevail. */
const fewest = 8;

export const personChange: DocumentRule = {
  id: "person-change",
  title: "Reader in two persons",
  summary:
    "Finds sections that speak of the reader in the third person in a text that says “you”, and the reverse.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers cannot tell whether they are the user, the client or the data subject whose rights and duties are told.",
  fix: "Speak to the reader as “you” throughout, or define once who the third person is.",
  source: "WP260 rev.01, paragraphs 12 and 13",

  *check(reading) {
    const { second } = reading.pronouns;
    const third = [...matchesOf(reading, readers)].length;
    if (second >= fewest && second >= prevails * third)
      yield* firstOfSections(reading, [...matchesOf(reading, acting)], "you");
    else if (third >= fewest && third >= prevails * second)
      yield* firstOfSections(reading, placesOfYou(reading), "a person in the third person");
  },

  examples: [
    {
      title: "finds a user in a text that says you",
      text: `${"You give us your name. ".repeat(6)}\n\nThe Client undertakes to look for changes.\n`,
      finds: [
        {
          quote: "The Client undertakes",
          message:
            "Unexpected person in `The Client undertakes`, expected `you` as in the rest of the document",
        },
      ],
    },
    {
      title: "finds you in a text about data subjects",
      text: `${"The data subject writes to us, and the user waits. ".repeat(6)}\n\n## How we protect your data\n\nWe protect your data well.\n`,
      finds: [
        {
          quote: "your",
          message:
            "Unexpected person in `your`, expected `a person in the third person` as in the rest of the document",
        },
      ],
    },
    {
      title: "lets one way of speaking, and other people, pass",
      text: `${"You give us your name. ".repeat(6)}\n\nA customer of yours can see it, as can other users. The user who sent it is told.\n`,
      finds: [],
    },
  ],
};

/** The first place in each section that is not in its heading. */
function* firstOfSections(
  reading: Reading,
  places: Iterable<Range>,
  expected: string,
): Iterable<DocumentFound> {
  let last = -1;
  for (const { from, to } of places) {
    const sentence = sentenceAt(reading, from);
    if (sentence === undefined || sentence.section === last) continue;
    if (reading.blocks[sentence.block]?.kind === "heading") continue;
    last = sentence.section;
    yield {
      range: { from, to },
      message: `Unexpected person in \`${reading.text.slice(from, to)}\`, expected \`${expected}\` as in the rest of the document`,
    };
  }
}

function placesOfYou(reading: Reading): readonly Range[] {
  const forms = wordForms(reading);
  const { words } = reading;
  return [...(forms.get("you") ?? []), ...(forms.get("your") ?? [])]
    .toSorted((one, other) => one - other)
    .map((at) => ({ from: words.from[at] ?? 0, to: words.to[at] ?? 0 }));
}
