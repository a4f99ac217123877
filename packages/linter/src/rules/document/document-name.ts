import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

/** What a document calls itself. */
const names = /\bthis (?:privacy |cookie )?(policy|notice|statement)\b/gi;

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

  *check({ text }) {
    const found = [...matches(text, names)].map((match) => ({
      ...match,
      name: match.groups[0]?.toLowerCase() ?? "",
    }));
    const counts = new Map<string, number>();
    for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [usual, ...others] = [...counts].toSorted(([, one], [, other]) => other - one);
    for (const [name] of others) {
      const first = found.find((one) => one.name === name);
      if (usual && first)
        yield {
          range: first,
          message: `Unexpected \`${first.words}\`, expected \`${usual[0]}\` as in the rest of the document`,
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
      title: "lets one name pass",
      text: "This privacy policy is for our shop. This policy changes seldom.\n",
      finds: [],
    },
  ],
};
