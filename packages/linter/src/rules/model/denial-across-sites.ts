import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialAcrossSites: ModelRule = {
  id: "denial-across-sites",
  title: "“Nobody follows you across websites” beside those who do",
  summary:
    "Finds the denial of tracking by third parties across websites beside advertising cookies of third parties or sharing.",
  topics: ["third-party-tracking", "do-not-track"],
  severity: "error",
  why: "Californian law demands a true answer to this very question.",
  fix: "Declare `trackers.acrossSites: true`, or remove the trackers.",
  source: "Cal. Bus. & Prof. Code § 22575(b)(6)",

  *check({ trackers, cookies, sale }) {
    if (trackers?.acrossSites !== false) return;
    const contrary = [
      ...(sale?.shares === true ? ["`sale.shares`"] : []),
      ...Object.entries(cookies?.items ?? {})
        .filter(([, { category, party }]) => category === "advertising" && party === "third")
        .map(([id]) => `\`cookies.items.${id}\``),
    ];
    if (contrary.length > 0)
      yield {
        path: "trackers.acrossSites",
        message: `Unexpected denial of tracking across websites beside ${listOf(contrary)}, expected none`,
      };
  },

  examples: [
    {
      title: "finds an advertising cookie of a third party",
      policy: {
        trackers: { acrossSites: false },
        cookies: {
          items: { ad: { name: "_ad", category: "advertising", party: "third", purposes: ["advertising"] } },
        },
      },
      finds: [
        {
          path: "trackers.acrossSites",
          message: "Unexpected denial of tracking across websites beside `cookies.items.ad`, expected none",
        },
      ],
    },
    {
      title: "lets a cookie of one’s own pass",
      policy: {
        trackers: { acrossSites: false },
        cookies: { items: { basket: { name: "basket", party: "first", purposes: ["shopping-cart"] } } },
      },
      finds: [],
    },
  ],
};
