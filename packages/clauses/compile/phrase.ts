import type { Link, PhrasingContent, Text } from "mdast";
import type { LinkNode, Phrase, PhraseNode } from "../src/text.js";
import type { Context } from "./context.js";
import type { GapUse } from "./gap-use.js";
import { readGaps } from "./icu.js";

/**
 * Makes a phrase of mdast phrasing; mentions of the party are still text, and capitals are not marked (see `openPhrase`).
 *
 * @param uses
 *   Receives the gaps, in reading order.
 */
export function phraseOf(nodes: readonly PhrasingContent[], context: Context, uses: GapUse[]): Phrase {
  const { report } = context;

  function one(node: PhrasingContent): Phrase {
    switch (node.type) {
      case "text":
        return text(node);
      case "emphasis":
      case "strong":
        return [{ type: node.type, children: node.children.flatMap(one) }];
      case "link":
        return [link(node)];
      case "textDirective": {
        const mend = "Put a space after the colon, or a backslash before it.";
        report(`Unexpected directive \`:${node.name}\`, expected words`, node, mend);
        return [];
      }
      default:
        report(`Unexpected ${node.type}, expected words, emphasis or a link`, node, "Say it in plain words.");
        return [];
    }
  }

  function text(node: Text): Phrase {
    if (node.value.includes("\n")) {
      const mend = "End emphasis and links on the line on which they begin: a line is a sentence.";
      report("Unexpected line break within a sentence, expected one line", node, mend);
    }
    return readGaps(node.value, node, context, uses);
  }

  function link(node: Link): LinkNode {
    if (node.title) {
      report("Unexpected title of a link, expected an address only", node, "Take the title out.");
    }
    return { type: "link", url: readUrl(node, context, uses), children: node.children.flatMap(one) };
  }

  return merged(nodes.flatMap(one));
}

/** An address with its gaps: `mailto:{email}`. */
function readUrl(node: Link, { report }: Context, uses: GapUse[]): LinkNode["url"] {
  return node.url
    .split(/(\{[a-z][A-Za-z0-9]*\??\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, name, mark] = /^\{(\w+)(\??)\}$/.exec(part) ?? [];
      if (name !== undefined) {
        uses.push({ name, optional: mark === "?", where: node });
        return { gap: name };
      }
      if (/[{}]/.test(part)) {
        report(
          `Unexpected braces in the address \`${node.url}\`, expected \`{gap}\` or \`{gap?}\``,
          node,
          "Mend the gap.",
        );
      }
      return part;
    });
}

/** Joins neighbouring text and drops empty text. */
function merged(nodes: Phrase): Phrase {
  const result: PhraseNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") {
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    } else if (node.type !== "text" || node.value !== "") {
      result.push(node);
    }
  }
  return result;
}
