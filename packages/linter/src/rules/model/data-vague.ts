import { ownWords, quoted, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const dataVague: ModelRule = {
  id: "data-vague",
  title: "Vague category of data",
  summary: "Finds categories and items of data whose words could mean anything.",
  topics: ["data.categories"],
  severity: "warning",
  why: "People must be able to tell which of their data are meant; “any other information” takes in everything.",
  fix: "List the data.",
  source: "Art. 5(1)(a), Art. 12(1) and Art. 14(1)(d) GDPR; WP260 rev.01, para 12",

  *check({ dataCategories = {} }) {
    for (const [id, { label, items = [], term, derivedFrom, description }] of Object.entries(
      dataCategories,
    )) {
      const path = `dataCategories.${id}`;
      const bare = items.length === 0 && derivedFrom === undefined && description === undefined;
      if (label !== undefined && (open.test(wordsOf(label)) || (bare && whole.test(wordsOf(label)))))
        yield {
          path: `${path}.label`,
          message: `Unexpected category of data “${quoted(label)}”, expected which data they are`,
        };
      else if (bare && label === undefined && term !== undefined && catchAll.includes(term))
        yield {
          path,
          message: `Unexpected category of data \`${term}\` without \`items\`, expected which data they are`,
        };
      for (const [index, item] of items.entries()) {
        const words = ownWords(item);
        if (words === undefined || !open.test(wordsOf(words))) continue;
        yield {
          path: `${path}.items[${index}].label`,
          message: `Unexpected data “${quoted(words)}”, expected which data they are`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds anything else",
      policy: {
        dataCategories: {
          personal: { term: "identity", items: ["name", { label: "anything else that you tell us" }] },
        },
      },
      finds: [
        {
          path: "dataCategories.personal.items[1].label",
          message: "Unexpected data “anything else that you tell us”, expected which data they are",
        },
      ],
    },
    {
      title: "finds a category that could hold everything",
      policy: { dataCategories: { service: { term: "service-data" } } },
      finds: [
        {
          path: "dataCategories.service",
          message: "Unexpected category of data `service-data` without `items`, expected which data they are",
        },
      ],
    },
    {
      title: "lets a list pass",
      policy: {
        dataCategories: { personal: { label: "personal information", items: ["name", "email-address"] } },
      },
      finds: [],
    },
  ],
};

/** Words that leave a list open. */
const open =
  /\b(?:anything else|any other|other (?:personal )?(?:information|data|details)|various (?:information|data)|etc|and so on|toute autre|autres (?:informations|données))\b/iu;
/** Words for all personal data. */
const whole = /^(?:your |our )?(?:personal |user |customer )?(?:information|data|details)$/imu;
/** Terms that stand for whatever there is. */
const catchAll: readonly string[] = ["service-data", "third-party-data"];
