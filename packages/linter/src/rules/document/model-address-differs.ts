import { comparable } from "../../comparison/comparable.js";
import { modelToCompare } from "../../comparison/model-to-compare.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";

export const modelAddressDiffers: DocumentRule = {
  id: "model-address-differs",
  title: "Postal address in part",
  summary: "Finds documents that have some lines of the postal address of the model, and others not.",
  topics: ["controller.identity", "contact"],
  severity: "warning",
  preset: "recommended",
  why: "A letter to half an address, or to the one before the last move, does not arrive.",
  fix: "Write the address as the model has it, or change it there.",
  source: "GDPR Art. 13(1)(a)",

  *check(reading, context) {
    const address = modelToCompare(reading, context)?.controller.address;
    if (address === undefined) return;
    const text = reading.text.toLowerCase();
    const lines = address.lines.map((line) => ({ line, at: text.indexOf(comparable(line)) }));
    const [first] = lines.filter(({ line, at }) => at !== -1 && line.length > 5);
    const lacking = lines.find(({ at }) => at === -1);
    const place = first && sentenceAt(reading, first.at);
    if (first === undefined || lacking === undefined || place === undefined) return;
    yield {
      range: { from: place.from, to: place.to },
      message: `Unexpected \`${first.line}\` without \`${lacking.line}\`, expected the address as the model has it`,
      facts: ["controller.address.lines"],
    };
  },

  examples: [
    {
      title: "finds another town beside the same street",
      text: "Harbour Tools AS, 12 Quay Street, 5004 Bergen\n",
      model: {
        controller: {
          name: "Harbour Tools AS",
          address: { lines: ["12 Quay Street", "0150 Oslo"], country: "NO" },
        },
      },
      finds: [
        {
          quote: "Harbour Tools AS, 12 Quay Street, 5004 Bergen",
          message:
            "Unexpected `12 Quay Street` without `0150 Oslo`, expected the address as the model has it",
        },
      ],
    },
    {
      title: "lets the address of the model pass, on one line",
      text: "Harbour Tools AS, 12 Quay Street, 0150 Oslo, Norway\n",
      model: {
        controller: {
          name: "Harbour Tools AS",
          address: { lines: ["12 Quay Street", "0150 Oslo"], country: "NO" },
        },
      },
      finds: [],
    },
  ],
};
