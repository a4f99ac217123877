import type { Node } from "mdast";
import type { Phrase, PhraseNode } from "../src/text.js";
import type { Context } from "./context.js";
import { mentions, tellParties } from "./party.js";
import { opens, plain } from "./plain.js";

/** How a phrase stands. */
export interface PhraseOptions {
  /** It stands within a sentence, or is a name: what opens it gets no capital. */
  readonly within?: boolean;
}

/**
 * Marks the capital of a gap that opens the phrase, and turns mentions of the party into nodes.
 *
 * @param phrase
 *   A whole sentence, cell, heading or label.
 */
export function openPhrase(
  phrase: Phrase,
  where: Node,
  context: Context,
  { within = false }: PhraseOptions = {},
): Phrase {
  /** `before` and `after` are the plain words around. */
  function open(nodes: Phrase, before: string, after: string): Phrase {
    return nodes.flatMap((node, index) => {
      const left = before + plain(nodes.slice(0, index));
      const right = plain(nodes.slice(index + 1)) + after;
      return one(node, left, right);
    });
  }

  function one(node: PhraseNode, before: string, after: string): Phrase {
    switch (node.type) {
      case "text":
        return tellParties(node.value, { before, after, where, within }, context);
      case "gap":
        return [
          {
            ...node,
            ...(!within && opens(before) && { capital: true }),
            ...(mentions(before, context) && { mentioned: true }),
          },
        ];
      case "plural": {
        const options = Object.entries(node.options).map(([key, option]) => [
          key,
          open(option, before, after),
        ]);
        return [{ ...node, options: Object.assign({ ...node.options }, Object.fromEntries(options)) }];
      }
      case "emphasis":
      case "strong":
      case "link":
        return [{ ...node, children: open(node.children, before, after) }];
      case "party":
        return [node];
    }
  }

  return open(phrase, "", "");
}
