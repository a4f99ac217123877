import { quoted, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const recipientVague: ModelRule = {
  id: "recipient-vague",
  title: "Vague recipient",
  summary: "Finds recipients whose words could mean anybody.",
  topics: ["recipients"],
  severity: "warning",
  why: "People must learn who receives their data, by name or, if that is not possible, by as exact a class as can be given.",
  fix: "Name the recipients, or say in `label` what they do and in which trade.",
  source: "Art. 13(1)(e) GDPR; WP260 rev.01, Annex; Case C-154/21 (Österreichische Post)",

  *check({ recipients = {} }) {
    for (const [id, { name, label, kind, including = [] }] of Object.entries(recipients)) {
      if (name !== undefined) continue;
      const words = label === undefined ? kind : quoted(label);
      const isVague =
        label === undefined
          ? including.length === 0 && kind !== undefined && anybody.includes(kind)
          : anyone.test(wordsOf(label));
      if (isVague)
        yield {
          path: `recipients.${id}`,
          message: `Unexpected recipient “${words}”, expected a name, or a class that says what they do`,
        };
    }
  },

  examples: [
    {
      title: "finds third parties of no kind",
      policy: { recipients: { others: { kind: "third-party" } } },
      finds: [
        {
          path: "recipients.others",
          message: "Unexpected recipient “third-party”, expected a name, or a class that says what they do",
        },
      ],
    },
    {
      title: "finds any entity",
      policy: { recipients: { others: { label: "any entity that we choose" } } },
      finds: [
        {
          path: "recipients.others",
          message:
            "Unexpected recipient “any entity that we choose”, expected a name, or a class that says what they do",
        },
      ],
    },
    {
      title: "lets a described class pass",
      policy: { recipients: { couriers: { label: "couriers in your country" } } },
      finds: [],
    },
  ],
};

/** Kinds that say only that somebody is outside. */
const anybody: readonly string[] = ["third-party", "partner", "service-provider"];
const anyone =
  /\bany(?: other)? (?:entit|third part|part(?:y|ies)|person|compan|organi[sz]ation)|^(?:our |other |certain |selected |trusted |various )*(?:third[ -]part(?:y|ies)|partners?|service providers?|vendors?|compan(?:y|ies)|organi[sz]ations?)$|\btoute entité\b|\btous? (?:autres? )?tiers\b/imu;
