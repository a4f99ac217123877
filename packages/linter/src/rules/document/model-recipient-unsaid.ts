import { modelToCompare } from "../../comparison/model-to-compare.js";
import type { DocumentRule } from "../../document-rule.js";
import { withoutLegalForm } from "../../model/names.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelRecipientUnsaid: DocumentRule = {
  id: "model-recipient-unsaid",
  title: "Recipient that the document leaves out",
  summary: "Finds recipients that a model names and that its privacy policy, which names others, does not.",
  topics: ["recipients", "recipients.named"],
  severity: "warning",
  preset: "recommended",
  why: "Who reads a list of names takes it to be whole.",
  fix: "Name the recipient in the document, or remove it from the model if it receives no data any more.",
  source: "GDPR Art. 13(1)(e), Art. 5(1)(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined || documentKindOf(reading, model) !== "privacy-policy") return;
    const text = reading.text.toLowerCase();
    const named = Object.entries(model.recipients ?? {}).flatMap(([id, { name }]) =>
      name === undefined ? [] : [{ id, name, at: text.indexOf(withoutLegalForm(name)) }],
    );
    const said = named.filter(({ at }) => at !== -1).toSorted((one, other) => one.at - other.at);
    const [first] = said;
    if (first === undefined) return;
    const range = { from: first.at, to: first.at + withoutLegalForm(first.name).length };
    for (const { id, name, at } of named)
      if (at === -1)
        yield {
          range,
          message: `Unexpected list of recipients without \`${name}\`, expected all that the model names`,
          facts: [`recipients.${id}.name`],
        };
  },

  examples: [
    {
      title: "finds one that is missing beside another",
      text: "# Privacy Policy\n\nWe share your email address with Lighthouse Mail.\n",
      model: {
        recipients: { mail: { name: "Lighthouse Mail GmbH" }, figures: { name: "Pier Analytics Inc." } },
      },
      finds: [
        {
          quote: "Lighthouse Mail",
          message:
            "Unexpected list of recipients without `Pier Analytics Inc.`, expected all that the model names",
        },
      ],
    },
    {
      title: "lets a document pass that names classes of recipients",
      text: "# Privacy Policy\n\nWe share your email address with the company that sends our mail.\n",
      model: { recipients: { mail: { name: "Lighthouse Mail GmbH" } } },
      finds: [],
    },
  ],
};
