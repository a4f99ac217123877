import { modelToCompare } from "../../comparison/model-to-compare.js";
import { emailsOfModel } from "../../document/emails-of-model.js";
import type { DocumentRule } from "../../document-rule.js";
import { documentKindOf } from "../../requirements/document-kind.js";

export const modelContactUnsaid: DocumentRule = {
  id: "model-contact-unsaid",
  title: "Contact that the document leaves out",
  summary: "Finds privacy policies that give no e-mail address though their model declares one.",
  topics: ["contact"],
  severity: "warning",
  preset: "recommended",
  why: "People write to the address that they find, not to the one where their request is waited for.",
  fix: "Give the address that the model declares.",
  source: "GDPR Art. 12(2), Art. 13(1)(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined || documentKindOf(reading, model) !== "privacy-policy") return;
    const [email] = emailsOfModel(model);
    const [block] = reading.blocks;
    const isGiven = reading.contacts.some(({ kind }) => kind === "email");
    // An address that is not the one of the model is found by itself.
    if (email === undefined || block === undefined || isGiven) return;
    yield {
      range: { from: block.from, to: block.to },
      message: `Unexpected document without \`${email}\`, expected an address that the model declares`,
      facts: ["contacts"],
    };
  },

  examples: [
    {
      title: "finds a policy that gives no address of the model",
      text: "# Privacy Policy\n\nWrite to us.\n",
      model: { contacts: { questions: { email: "privacy@harbour.org" } } },
      finds: [
        {
          quote: "Privacy Policy",
          message:
            "Unexpected document without `privacy@harbour.org`, expected an address that the model declares",
        },
      ],
    },
    {
      title: "lets an address pass that stands behind a link",
      text: "# Privacy Policy\n\n[Write to us](mailto:privacy@harbour.org).\n",
      model: { contacts: { questions: { email: "privacy@harbour.org" } } },
      finds: [],
    },
  ],
};
