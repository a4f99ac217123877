import { ownWords, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const erasureInverted: ModelRule = {
  id: "erasure-inverted",
  title: "Ground for erasure turned round",
  summary: "Finds a ground for erasure that holds if overriding grounds for the processing exist.",
  topics: ["rights.erasure"],
  severity: "error",
  why: "The law gives the right when there are no such grounds; a negation was lost, and people are told the contrary.",
  fix: "Use the ground `objection`.",
  source: "Art. 17(1)(c) GDPR",

  *check({ rights }) {
    for (const [index, ground] of (rights?.granted?.erasure?.grounds ?? []).entries()) {
      const label = ownWords(ground);
      const words = wordsOf(label);
      if (label === undefined || !overriding.test(words) || negated.test(words)) continue;
      yield {
        path: `rights.granted.erasure.grounds[${index}]`,
        message: "Unexpected ground that holds if legitimate grounds exist, expected it if there are none",
      };
    }
  },

  examples: [
    {
      title: "finds a negation that was lost",
      policy: {
        rights: {
          granted: {
            erasure: { grounds: [{ label: "you object and a compelling legitimate ground exists" }] },
          },
        },
      },
      finds: [
        {
          path: "rights.granted.erasure.grounds[0]",
          message: "Unexpected ground that holds if legitimate grounds exist, expected it if there are none",
        },
      ],
    },
    {
      title: "lets the ground of the law pass",
      policy: {
        rights: {
          granted: {
            erasure: {
              grounds: ["objection", { label: "you object and no overriding legitimate ground exists" }],
            },
          },
        },
      },
      finds: [],
    },
  ],
};

const overriding =
  /\b(?:compelling|overriding|prevailing) legitimate (?:ground|interest|reason)|\bmotifs? légitimes? impérieux/iu;
const negated = /\b(?:no|not|without|unless|none|neither|aucun|pas|sans|sauf)\b/iu;
