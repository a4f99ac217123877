import { ownWords, quoted, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const purposeVague: ModelRule = {
  id: "purpose-vague",
  title: "Vague purpose",
  summary: "Finds purposes whose words could mean anything.",
  topics: ["data.purposes"],
  severity: "warning",
  why: "From “business purposes” nobody can tell what happens with the data; a purpose must be specified when the data are collected.",
  fix: "Say what the data are used for, one purpose for each use.",
  source: "Art. 5(1)(b) GDPR; WP203, pp. 15 to 17; WP260 rev.01, para 12",

  *check({ purposes: own = {}, cookies }) {
    const labels = [
      ...Object.entries(own).map(([id, { label }]) => ({ path: `purposes.${id}.label`, label })),
      ...(cookies?.purposes ?? []).map((purpose, index) => ({
        path: `cookies.purposes[${index}].label`,
        label: ownWords(purpose),
      })),
      ...Object.entries(cookies?.items ?? {}).flatMap(([id, item]) =>
        item.purposes.map((purpose, index) => ({
          path: `cookies.items.${id}.purposes[${index}].label`,
          label: ownWords(purpose),
        })),
      ),
    ];
    for (const { path, label } of labels) {
      if (label === undefined || !vague.test(wordsOf(label))) continue;
      yield { path, message: `Unexpected purpose “${quoted(label)}”, expected words that say what is done` };
    }
  },

  examples: [
    {
      title: "finds business purposes",
      policy: { purposes: { own: { label: "our business purposes" } } },
      finds: [
        {
          path: "purposes.own.label",
          message: "Unexpected purpose “our business purposes”, expected words that say what is done",
        },
      ],
    },
    {
      title: "lets words pass that say what is done",
      policy: { purposes: { own: { label: "sending you the parts list of your order" } } },
      finds: [],
    },
  ],
};

const vague =
  /^(?:serv\w+ )?(?:our |your |its )?(?:\w+ )?(?:business|commercial|internal|legitimate|various|other|similar|certain|related) (?:purposes?|needs|uses|reasons)\b|\b(?:any|other|various) (?:lawful |legitimate )?purposes?\b|\bas (?:we see|needed|necessary)\b|\betc\b|\bfins (?:commerciales|diverses|internes)\b/imu;
