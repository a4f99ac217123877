import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Range } from "../../reading/range.js";

/** A lead that asks for verbs, or words that promise them. */
const asksVerb =
  /\b(?:you|we|they|users|customers) (?:can|may|must|should|will|shall|could)(?: (?:also|not|always))?:$|\b(?:in order|the right|able|used?|required|wish|want|need) to:$/i;
/** What cannot go on with it: a clause with its own subject. */
const ownClause =
  /^(?:(?:upon|if|when|after|once|in case|where|on)\b[^.\n]{0,100}?, (?:we|you|they|it|your|our|the)\b|(?:we|you|they|it|this|these) (?:will|can|may|shall|do|are|have|collect|use)\b)/i;

/** Verbs that begin items in their base form. */
const verbs =
  /^(?:remain|provide|protect|comply|send|improve|use|share|respond|process|manage|operate|enforce|detect|prevent|contact|answer|create|deliver|help|allow|maintain|develop|verify|communicate|investigate|personali[sz]e|analy[sz]e|collect|conduct|ensure|fulfil+|keep|make|monitor|notify|offer|perform|show|support|understand)\b(?! ?:)/i;
const gerund = /^\p{L}{3,12}ing\b(?! (?:data|information|partners?|services|purposes|address))/u;

export const listParallel: DocumentRule = {
  id: "list-parallel",
  title: "Item that does not go on with its sentence",
  summary:
    "Finds items that begin a sentence of their own where the words above the list ask for a verb, and verbs in another form than the others.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Read with the words above, the item says nothing; who may do what is lost.",
  fix: "Let the item begin with a verb, or make it a sentence below the list.",
  source: "GDPR Art. 12(1)",

  *check({ blocks, text, textOf }) {
    yield* otherForms(blocks, textOf);
    for (const block of blocks) {
      if (block.kind !== "item" || block.lead === undefined) continue;
      const lead = blocks[block.lead];
      if (lead === undefined || !asksVerb.test(text.slice(Math.max(lead.from, lead.to - 60), lead.to)))
        continue;
      const clause = ownClause.exec(textOf(block));
      if (clause === null) continue;
      const [words] = clause;
      const to = block.from + words.length;
      yield {
        range: { from: block.from, to },
        message: `Unexpected item \`${words}\`, expected a verb that goes on with the words above the list`,
      };
    }
  },

  examples: [
    {
      title: "finds an item with a subject of its own",
      text: "To change your data, you can:\n\n- Open your settings.\n- When you write to us, we will do it.\n",
      finds: [
        {
          quote: "When you write to us, we",
          message:
            "Unexpected item `When you write to us, we`, expected a verb that goes on with the words above the list",
        },
      ],
    },
    {
      title: "finds a verb in another form than the others",
      text: "We use data for:\n\n- Answering questions\n- Protect our shop\n- Preventing fraud\n",
      finds: [
        {
          quote: "Protect",
          message: "Unexpected verb `Protect`, expected its form with “-ing” as in the other items",
        },
      ],
    },
    {
      title: "lets verbs, and leads that ask for none, pass",
      text: "You can:\n\n- Open your settings, if you like.\n- Write to us.\n\nNote that:\n\n- We will answer.\n",
      finds: [],
    },
  ],
};

/** Verbs in their base form in lists whose other items begin with “-ing”. */
function* otherForms(
  blocks: readonly Block[],
  textOf: (range: Range) => string,
): Generator<DocumentFound, void, undefined> {
  let run: { block: Block; words: string }[] = [];
  for (const block of [...blocks, undefined]) {
    const [first] = run;
    if (block?.kind === "item" && (first === undefined || block.level === first.block.level)) {
      run.push({ block, words: textOf({ from: block.from, to: Math.min(block.to, block.from + 40) }) });
      continue;
    }
    const gerunds = run.filter(({ words }) => gerund.test(words)).length;
    const odd = run.filter(({ words }) => verbs.test(words));
    if (gerunds >= 2 && odd.length > 0 && odd.length < gerunds && gerunds + odd.length === run.length)
      for (const { block: item, words } of odd) {
        const [verb = ""] = verbs.exec(words) ?? [];
        yield {
          range: { from: item.from, to: item.from + verb.length },
          message: `Unexpected verb \`${verb}\`, expected its form with “-ing” as in the other items`,
        };
      }
    run = [];
  }
}
