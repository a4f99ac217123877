import type { DocumentRule } from "../../document-rule.js";

/** A lead that asks for verbs, or words that promise them. */
const asksVerb =
  /\b(?:you|we|they|users|customers) (?:can|may|must|should|will|shall|could)(?: (?:also|not|always))?:$|\b(?:in order|the right|able|used?|required|wish|want|need) to:$/i;
/** What cannot go on with it: a clause with its own subject. */
const ownClause =
  /^(?:(?:upon|if|when|after|once|in case|where|on)\b[^.\n]{0,100}?, (?:we|you|they|it|your|our|the)\b|(?:we|you|they|it|this|these) (?:will|can|may|shall|do|are|have|collect|use)\b)/i;

export const listParallel: DocumentRule = {
  id: "list-parallel",
  title: "Item that does not go on with its sentence",
  summary: "Finds items that begin a sentence of their own where the words above the list ask for a verb.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Read with the words above, the item says nothing; who may do what is lost.",
  fix: "Let the item begin with a verb, or make it a sentence below the list.",
  source: "GDPR Art. 12(1)",

  *check({ blocks, text, textOf }) {
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
      title: "lets verbs, and leads that ask for none, pass",
      text: "You can:\n\n- Open your settings, if you like.\n- Write to us.\n\nNote that:\n\n- We will answer.\n",
      finds: [],
    },
  ],
};
