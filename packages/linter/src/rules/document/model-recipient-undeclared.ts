import { modelToCompare } from "../../comparison/model-to-compare.js";
import { speaksOf } from "../../document/flows.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import { declaredIn } from "../../model/declared.js";
import { withoutLegalForm } from "../../model/names.js";

export const modelRecipientUndeclared: DocumentRule = {
  id: "model-recipient-undeclared",
  title: "Recipient that the model does not know",
  summary: "Finds organisations that a document names among recipients and that its model does not name.",
  topics: ["recipients", "recipients.named"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Either data go to somebody whom nobody declared, or the document names somebody who receives none.",
  fix: "Declare the recipient in `recipients`, or take its name out.",
  source: "GDPR Art. 13(1)(e), Art. 30(1)(d)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model?.recipients === undefined) return;
    const { words } = declaredIn(model);
    for (const { name, mentions } of reading.parties) {
      const core = withoutLegalForm(name);
      if (core === "" || words.includes(core)) continue;
      const mention = mentions.find(({ from }) => {
        const sentence = sentenceAt(reading, from);
        return sentence !== undefined && speaksOf(reading, sentence, "sharing");
      });
      if (mention)
        yield {
          range: mention,
          message: `Unexpected recipient \`${name}\`, expected those that the model declares`,
          facts: ["recipients"],
        };
    }
  },

  examples: [
    {
      title: "finds a recipient that nobody declared",
      text: "We share your email address with Lighthouse Mail GmbH and Pier Analytics Inc.\n",
      model: { recipients: { mail: { name: "Lighthouse Mail GmbH" } } },
      finds: [
        {
          quote: "Pier Analytics Inc",
          message: "Unexpected recipient `Pier Analytics Inc`, expected those that the model declares",
        },
      ],
    },
    {
      title: "lets recipients pass that are declared, with or without their legal form",
      text: "We share your email address with Lighthouse Mail GmbH.\n",
      model: { recipients: { mail: { name: "Lighthouse Mail" } } },
      finds: [],
    },
  ],
};
