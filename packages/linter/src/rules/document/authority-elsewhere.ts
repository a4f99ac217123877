import { overlap, type Place } from "@policywright/schema";
import { authorityNames } from "../../document/authority-names.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentContext, DocumentRule } from "../../document-rule.js";
import { establishedIn } from "../../model/people.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";

export const authorityElsewhere: DocumentRule = {
  id: "authority-elsewhere",
  title: "Authority of another country alone",
  summary:
    "Finds documents that name one supervisory authority only, of a country in which neither the controller nor its readers are.",
  topics: ["rights.complaint"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People would complain to an authority that is not competent, and lose time.",
  fix: "Name the authority of the country in which the controller is, or say that people can turn to the one where they live.",
  source: "GDPR Art. 55(1), Art. 77(1); UK GDPR Art. 77(1)",

  *check(reading, context) {
    const named = namedIn(reading);
    const [first] = named;
    if (first === undefined || named.some(({ place }) => place !== first.place)) return;
    const sentence = sentenceAt(reading, first.from);
    if (sentence === undefined || elsewhere.test(reading.textOf(sentence))) return;
    const home = homeOf(reading, context);
    if (home === undefined || overlap(first.place, home)) return;
    if (reading.countries.some(({ place }) => place === first.place)) return;
    if (context.model?.audience?.regions?.some((region) => overlap(region, first.place))) return;
    const { from, to, place } = first;
    yield {
      range: { from, to },
      message: `Unexpected authority of \`${place}\` alone, expected one of \`${home}\``,
    };
  },

  examples: [
    {
      title: "finds a British company that names the French authority",
      text: "We are Harbour Tools Ltd, 1 Quay Street, Bristol, United Kingdom.\n\nYou can complain to the CNIL.\n",
      finds: [{ quote: "CNIL", message: "Unexpected authority of `FR` alone, expected one of `GB`" }],
    },
    {
      title: "finds the British authority for a company in the European Union",
      text: "You can lodge a complaint with the Information Commissioner’s Office.\n",
      model: { controller: { name: "Harbour Tools AB", country: "SE" }, audience: { regions: ["eu"] } },
      finds: [
        {
          quote: "Information Commissioner’s Office",
          message: "Unexpected authority of `GB` alone, expected one of `SE`",
        },
      ],
    },
    {
      title: "lets an authority pass beside the one where people live",
      text: "We are Harbour Tools Ltd, 1 Quay Street, Bristol, United Kingdom.\n\nYou can complain to the CNIL or the authority where you live.\n",
      finds: [],
    },
    {
      title: "lets the authority of readers abroad pass",
      text: "We are Harbour Tools Ltd, 1 Quay Street, Bristol, United Kingdom.\n\nIf you live in France, you can complain to the CNIL.\n",
      finds: [],
    },
  ],
};

/** Words that send people to other authorities as well, or tell of more than complaints. */
const elsewhere =
  /\b(?:authorit(?:y|ies)|regulators?) (?:where|in (?:the|your) (?:country|place|member state)|of your)\b|\byour (?:local|national|own)\b|\b(?:guidelines?|guidance|recommend\w{0,7}|decision|fined|cookies?)\b/i;

function namedIn({ text }: Reading): readonly (Range & { readonly place: Place })[] {
  return authorityNames.flatMap(([name, place]) => {
    const from = text.indexOf(name);
    return from === -1 ? [] : [{ place, from, to: from + name.length }];
  });
}

/** Where the controller is: as the model says, or the only country of the sentences that say who it is and how to reach it. */
function homeOf(reading: Reading, { model }: DocumentContext): Place | undefined {
  if (model !== undefined) return establishedIn(model);
  const sentences = ["controller.identity", "contact"] as const;
  const indexes = new Set(
    sentences.flatMap((topic) => (reading.topics.get(topic) ?? []).map(({ sentence }) => sentence.index)),
  );
  const places = reading.countries.filter(({ from, place }) => {
    const sentence = place.length === 2 ? sentenceAt(reading, from) : undefined;
    return sentence !== undefined && indexes.has(sentence.index);
  });
  const [one, ...others] = new Set(places.map(({ place }) => place));
  return others.length > 0 ? undefined : one;
}
