import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Reading } from "../../reading/reading.js";

/** A label at the start of a block, with what parts it from its text. */
const labelled = /^(\p{L}[\p{L}\d ’'&/-]{1,38}?)(: | [–—-] )(?=\S)/u;
/** A run of fewer labels has no style. */
const fewest = 3;
/** Labels that name no person or product, whose capitals are their own. */
const general =
  /\b(?:data|information|logs?|cookies|details|history|purposes?|rights?|address|identifiers|records)$/i;
const small = new Set(["and", "or", "of", "the", "for", "in", "to", "a", "an", "with", "on", "by"]);

export const labelStyle: DocumentRule = {
  id: "label-style",
  title: "Labels in two styles",
  summary: "Finds labels of a list that differ from the others in their capitals or in the mark after them.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers take labels in another style for something else: a sub-heading, a new list.",
  fix: "Write all labels of the list in one way.",
  source: "WP260 rev.01, paragraph 11",

  *check(reading) {
    for (const run of runsOf(reading)) {
      yield* unlike(run, (label) => (label.mark === ": " ? "a colon" : "a dash"));
      yield* unlike(run, ({ words }) => (/^\p{Ll}/u.test(words) ? "a small letter" : "a capital"));
      yield* unlike(run, ({ words }) => caseOf(words));
    }
  },

  examples: [
    {
      title: "finds a label with another mark and one with other capitals",
      text: "- Contact Data: your name\n- Payment Data: your card\n- Access logs: your visits\n- Survey Data – your answers\n",
      finds: [
        {
          quote: "Survey Data –",
          message: "Unexpected label `Survey Data` with a dash, expected a colon as in the others",
        },
        {
          quote: "Access logs:",
          message:
            "Unexpected label `Access logs` with a capital for its first word only, expected a capital for each word as in the others",
        },
      ],
    },
    {
      title: "lets labels in one style pass",
      text: "- Contact data: your name\n- Log and usage data: your visits\n- IP: your address\n\nNote: this is all.\n",
      finds: [],
    },
  ],
};

interface Label {
  readonly block: Block;
  readonly words: string;
  readonly mark: string;
}

/** Blocks of one kind that follow each other, each with a label. */
function* runsOf({ blocks, text }: Reading): Iterable<readonly Label[]> {
  let run: Label[] = [];
  for (const block of blocks) {
    const start = text.slice(block.from, Math.min(block.to, block.from + 60));
    if (block.kind === "heading" && labelled.test(start)) continue;
    const match = block.kind === "item" || block.kind === "paragraph" ? labelled.exec(start) : null;
    const [last] = run;
    if (match === null || (last && (last.block.kind !== block.kind || last.block.level !== block.level))) {
      if (run.length >= fewest) yield run;
      run = [];
    }
    if (match) run.push({ block, words: match[1] ?? "", mark: match[2] ?? "" });
  }
  if (run.length >= fewest) yield run;
}

/** The first label that differs from most others; undefined says nothing of a label. */
function* unlike(
  run: readonly Label[],
  styleOf: (label: Label) => string | undefined,
): Iterable<DocumentFound> {
  const counts = new Map<string, Label[]>();
  for (const label of run) {
    const style = styleOf(label);
    if (style === undefined) continue;
    const labels = counts.get(style);
    if (labels) labels.push(label);
    else counts.set(style, [label]);
  }
  const [usual, other] = [...counts].toSorted(([, one], [, two]) => two.length - one.length);
  const [first] = other?.[1] ?? [];
  if (usual === undefined || other === undefined || first === undefined) return;
  const to = first.block.from + first.words.length + first.mark.trimEnd().length;
  yield {
    range: { from: first.block.from, to },
    message: `Unexpected label \`${first.words}\` with ${other[0]}, expected ${usual[0]} as in the others`,
  };
}

function caseOf(words: string): string | undefined {
  const rest = words
    .split(/[\s/-]+/)
    .slice(1)
    .filter((word) => !small.has(word.toLowerCase()) && !/^\p{Lu}+s?$/u.test(word));
  if (!general.test(words) || rest.length === 0 || /^\p{Ll}/u.test(words)) return undefined;
  const capitals = rest.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals > 0 && capitals < rest.length) return undefined;
  return capitals > 0 ? "a capital for each word" : "a capital for its first word only";
}
