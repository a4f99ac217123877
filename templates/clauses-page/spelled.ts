import type { Block, Phrase, PhraseNode, Sentence, Text } from "@policywright/clauses";

/** A block's words as its file has them: a line for each sentence, gaps in braces, “you” for the party. */
export function spelledBlock(block: Block, text: Text): string[] {
  if (block.form !== "row") return block.sentences.map((sentence) => spelledSentence(sentence, text));
  return block.columns.map((column, index) => {
    const cell = block.cells[index];
    return `${spelled(column, text)}: ${cell ? spelledSentence(cell, text) : ""}`;
  });
}

function spelledSentence({ phrase, optional = [] }: Sentence, text: Text): string {
  return spelled(phrase, text, new Set(optional));
}

function spelled(phrase: Phrase, text: Text, optional: ReadonlySet<string> = new Set()): string {
  return phrase.map((node) => spelledNode(node, text, optional)).join("");
}

function spelledNode(node: PhraseNode, text: Text, optional: ReadonlySet<string>): string {
  const within = (phrase: Phrase) => spelled(phrase, text, optional);
  switch (node.type) {
    case "text":
      return node.value;
    case "emphasis":
      return `*${within(node.children)}*`;
    case "strong":
      return `**${within(node.children)}**`;
    case "link":
      return within(node.children);
    case "gap":
      return `{${node.name}${optional.has(node.name) ? "?" : ""}}`;
    case "plural": {
      const options = Object.entries(node.options).map(([form, words]) => `${form} {${within(words)}}`);
      return `{${node.name}, plural, ${options.join(" ")}}`;
    }
    case "party": {
      const word = text.parties.you.pronouns[node.form];
      return node.capital ? word.charAt(0).toLocaleUpperCase(text.locale) + word.slice(1) : word;
    }
  }
}
