import type { PhrasingContent } from "mdast";
import type { GapNode, LinkNode, PartyNode, Phrase, PluralNode } from "../src/text.js";

/** What is spoken only when a policy is generated. */
export type Slot = GapNode | PluralNode | PartyNode;

/** The private use area, whose characters stand for slots: to Markdown they are letters. */
const firstCode = 0xe000;

/** Addresses that GitHub would link by itself; the generator writes them in a way of its own. */
const address = /:\/\/|www\.|@/i;

/**
 * Turns a phrase into mdast in which a character stands for each slot.
 *
 * @param slots
 *   Receives the slots, in order.
 * @returns
 *   Nothing when a value would decide how the words around it are written.
 */
export function slotted(phrase: Phrase, slots: Slot[]): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  for (const node of phrase) {
    switch (node.type) {
      case "text":
        if (address.test(node.value)) return undefined;
        pushText(nodes, node.value);
        break;
      case "emphasis":
      case "strong": {
        const children = slotted(node.children, slots);
        if (!children) return undefined;
        nodes.push({ type: node.type, children });
        break;
      }
      case "link": {
        const link = fixedLink(node, slots);
        if (!link) return undefined;
        nodes.push(link);
        break;
      }
      case "gap":
      case "plural":
      case "party":
        slots.push(node);
        pushText(nodes, String.fromCharCode(firstCode + slots.length - 1));
        break;
    }
  }
  return nodes;
}

/** The slot that a character stands for. */
export function slotAt(character: string, slots: readonly Slot[]): Slot | undefined {
  return character.length === 1 ? slots[character.charCodeAt(0) - firstCode] : undefined;
}

/** A link all of whose parts are fixed, but for mentions of the party; one within the document is the generator's to find. */
function fixedLink({ url: parts, children }: LinkNode, slots: Slot[]): PhrasingContent | undefined {
  const url = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  if (parts.length > 1 || !/^(?:https?:|mailto:|tel:)/.test(url)) return undefined;
  const own: Slot[] = [];
  slotted(children, own);
  if (own.some(({ type }) => type !== "party")) return undefined;
  const words = slotted(children, slots);
  return words && { type: "link", url, children: words.filter((node) => node.type !== "link") };
}

/** Adds text to the last node, if that is text. */
function pushText(nodes: PhrasingContent[], value: string): void {
  const last = nodes.at(-1);
  if (last?.type === "text") last.value += value;
  else nodes.push({ type: "text", value });
}
