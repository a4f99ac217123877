import { quoted } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieUnnamed: ModelRule = {
  id: "cookie-unnamed",
  title: "Kind of cookies instead of cookies",
  summary: "Finds kinds of cookies that stand in the list without the names of the cookies.",
  topics: ["cookies"],
  severity: "advice",
  why: "Who looks into the browser finds names, and cannot tell which kind they belong to, how long they last and who sets them.",
  fix: "List each cookie with `name`, provider and lifetime.",
  source: "Art. 13(1)(e) and (2)(a) GDPR; Case C-673/17 (Planet49), paras 73 to 81",

  *check({ cookies }) {
    for (const [id, { name, label }] of Object.entries(cookies?.items ?? {})) {
      if (name !== undefined || label === undefined) continue;
      yield {
        path: `cookies.items.${id}`,
        message: `Unexpected “${quoted(label)}” without names, expected each cookie`,
      };
    }
  },

  examples: [
    {
      title: "finds technical cookies",
      policy: { cookies: { items: { technical: { label: "technical cookies", purposes: ["navigation"] } } } },
      finds: [
        {
          path: "cookies.items.technical",
          message: "Unexpected “technical cookies” without names, expected each cookie",
        },
      ],
    },
    {
      title: "lets a named cookie pass",
      policy: { cookies: { items: { session: { name: "sid", purposes: ["navigation"] } } } },
      finds: [],
    },
  ],
};
