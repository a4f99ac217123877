import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** What a document calls itself. */
const names: Sought = {
  pattern: /\bthis (?:privacy |cookie |policy ){0,2}(policy|notice|statement)\b/iy,
  startsWith: ["this"],
};
/** What its title calls it. */
const titled = /\b(?:privacy|cookies?|data protection) (policy|notice|statement)$/i;

export const documentName: DocumentRule = {
  id: "document-name",
  title: "Document with two names",
  summary: "Finds a document that calls itself a policy here, and a notice or a statement there.",
  topics: ["presentation"],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "Readers look for a second document, and counsel cannot tell which one is meant.",
  fix: "Choose one name and keep to it.",
  source: "WP260 rev.01, paras 12–13",

  *check(reading) {
    const { sections } = reading;
    const found = [...matchesOf(reading, names)].map((match) => ({
      ...match,
      name: match.groups[0]?.toLowerCase() ?? "",
    }));
    const counts = new Map<string, number>();
    for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    const own = sections
      .slice(0, 3)
      .map(({ title }) => titled.exec(title)?.[1]?.toLowerCase())
      .find(Boolean);
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
    const usual = own ?? most?.[0];
    for (const name of counts.keys()) {
      const first = found.find((one) => one.name === name);
      if (first && name !== usual)
        yield {
          range: first,
          message: `Unexpected \`${first.words}\`, expected \`${usual}\` as in ${own ? "the title" : "the rest of the document"}`,
        };
    }
  },

  examples: [
    {
      title: "finds a notice within a policy",
      text: "This privacy policy is for our shop. This policy changes seldom.\n\nThis notice tells you more.\n",
      finds: [
        {
          quote: "This notice",
          message: "Unexpected `This notice`, expected `policy` as in the rest of the document",
        },
      ],
    },
    {
      title: "finds a notice below the title of a policy",
      text: "# Privacy Policy\n\nThis notice is for our shop. This notice changes seldom.\n",
      finds: [
        { quote: "This notice", message: "Unexpected `This notice`, expected `policy` as in the title" },
      ],
    },
    {
      title: "lets one name pass",
      text: "This privacy policy is for our shop. This policy changes seldom.\n",
      finds: [],
    },
  ],
};
