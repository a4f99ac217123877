import { modelToCompare } from "../../comparison/model-to-compare.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import { declaredIn } from "../../model/declared.js";

export const modelContactUndeclared: DocumentRule = {
  id: "model-contact-undeclared",
  title: "Contact that the model does not know",
  summary: "Finds e-mail addresses and telephone numbers that stand in a document and not in its model.",
  topics: ["contact"],
  severity: "warning",
  preset: "recommended",
  why: "A contact that nobody keeps up leads people who want to use their rights nowhere.",
  fix: "Declare it in `contacts`, or write the one that the model declares.",
  source: "GDPR Art. 12(2), Art. 13(1)(a)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model?.contacts === undefined) return;
    const { words, digits } = declaredIn(model);
    const seen = new Set<string>();
    for (const { kind, value, from, to } of reading.contacts) {
      if (kind === "url" || seen.has(value) || isKnown(kind, value, words, digits)) continue;
      const sentence = sentenceAt(reading, from);
      const around = sentence ? reading.textOf(sentence) : "";
      if (others.test(around) || (kind === "phone" && !value.startsWith("+") && !telephone.test(around)))
        continue;
      seen.add(value);
      const what = kind === "email" ? "e-mail address" : "telephone number";
      yield {
        range: { from, to },
        message: `Unexpected ${what} \`${value}\`, expected one that the model declares`,
        facts: ["contacts"],
      };
    }
  },

  examples: [
    {
      title: "finds an address that is not the one of the model",
      text: "Questions? Write to privacy@harbour.org or datenschutz@harbour.org.\n",
      model: { contacts: { questions: { email: "privacy@harbour.org" } } },
      finds: [
        {
          quote: "datenschutz@harbour.org",
          message:
            "Unexpected e-mail address `datenschutz@harbour.org`, expected one that the model declares",
        },
      ],
    },
    {
      title: "lets the contacts of the model pass, and those of authorities",
      text: "Call us at +44 20 7946 0000. You can also complain to the authority at casework@authority.org.\n",
      model: { contacts: { questions: { phone: "+44 (20) 7946-0000" } } },
      finds: [],
    },
  ],
};

/** Sentences that give the contacts of others. */
const others =
  /\b(?:authorit(?:y|ies)|commission(?:er)?|regulator|ombuds\w{2,6}|attorney general|arbitrat\w{2,5})\b/i;
/** What tells a telephone number from other long numbers. */
const telephone = /\b(?:call|phone|telephone|tel|fax|mobile|hotline)\b/i;

function isKnown(kind: "email" | "phone", value: string, words: string, digits: string): boolean {
  if (kind === "email") return words.includes(value.toLowerCase());
  // Numbers are written with and without the code of the country, and with a zero instead.
  return digits.includes(value.replaceAll(/\D/g, "").slice(-7));
}
