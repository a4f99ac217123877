import type { Phrase, Sentence, Values } from "@policywright/clauses";
import type { Properties } from "hast";
import { toHtml as stringify } from "hast-util-to-html";
import { h } from "hastscript";
import type { PhrasingContent, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { handlers } from "../outputs/html/handlers.js";
import { said } from "../outputs/html/said.js";
import { phrase } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { onOneLine } from "../tree/on-one-line.js";
import { fill } from "./fill.js";
import { writePlain } from "./plain.js";

/** A sentence as HTML. */
export function htmlSentence(sentence: Sentence, values: Values, speaker: Speaker): string {
  return (
    fill(sentence, values, speaker, { format: "html" }) ??
    htmlPhrasing(phrase(sentence.phrase, values, speaker))
  );
}

/** Words of a cell: of the wording, or of a sentence with its values. */
export function htmlCell(words: Phrase | Sentence, values: Values, speaker: Speaker): string {
  const sentence = "phrase" in words ? words : { phrase: words };
  const filled = fill(sentence, values, speaker, { format: "html" });
  return filled ?? htmlPhrasing(onOneLine(phrase(sentence.phrase, values, speaker)));
}

/** Phrasing as HTML. */
export function htmlPhrasing(spoken: readonly PhrasingContent[]): string {
  const words = writePlain(spoken, "html");
  if (words !== undefined) return words;
  const element = toHast({ type: "paragraph", children: [...spoken] }, { handlers });
  return element.type === "element" ? stringify(element.children) : "";
}

/** Blocks as the serialiser writes them; `taken` are the ids that stand before. */
export function htmlBlocks(children: RootContent[], taken: Set<string>): string {
  return stringify(toHast(said({ type: "root", children }, [], taken), { handlers }));
}

/** Opening tag of an element. */
export function openingTag(name: string, properties: Properties): string {
  return stringify(h(name, properties)).replace(`</${name}>`, "");
}
