import { lintComments } from "../../document/comments.js";
import { suppressionRule } from "../../document/suppressions.js";
import type { DocumentRule } from "../../document-rule.js";

export const suppressionReason: DocumentRule = {
  id: suppressionRule,
  title: "Suppression without a reason",
  summary: "Finds comments that switch rules off and do not say why.",
  topics: [],
  severity: "warning",
  preset: "recommended",
  why: "Whoever reads the document next cannot tell whether the finding was judged or only silenced.",
  fix: "Write the reason after two dashes: `<!-- policywright-disable-next-line rule -- reason -->`.",
  source: "Our own convention",

  *check({ source, format }) {
    if (format === "text") return;
    for (const { kind, reason, from, to } of lintComments(source)) {
      if (kind === "enable" || reason !== "") continue;
      yield {
        range: { from, to },
        within: "source",
        message: `Unexpected \`${kind}\` without a reason, expected one after \`--\``,
      };
    }
  },

  examples: [
    {
      title: "finds a suppression that does not say why",
      text: "<!-- policywright-disable-next-line doubled-word -->\nWe use the the data.\n",
      finds: [
        {
          quote: "<!-- policywright-disable-next-line doubled-word -->",
          message: "Unexpected `disable-next-line` without a reason, expected one after `--`",
        },
      ],
    },
    {
      title: "lets a suppression with its reason pass",
      text: "<!-- policywright-disable-next-line doubled-word -- quoted from a song -->\nWe had had data.\n",
      finds: [],
    },
  ],
};
