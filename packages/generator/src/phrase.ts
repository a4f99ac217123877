import type { FixedNode, GapNode, LinkNode, Phrase, PhraseNode, Value, Values } from "@policywright/clauses";
import type { PhrasingContent } from "mdast";
import { address } from "./address.js";
import { capital, capitalWord } from "./capital.js";
import { isFilled, quantity } from "./filled.js";
import { joinText } from "./join-text.js";
import { isSafeUrl } from "./safe-url.js";
import { precedes } from "./speak/case.js";
import { formats } from "./speak/intl.js";
import { spokenParty } from "./speak/party.js";
import { referring } from "./speak/reference.js";
import type { Speaker } from "./speak/speaker.js";
import { spokenValue } from "./speak/value.js";
import { unlinked } from "./unlinked.js";

/**
 * Speaks a run of wording: its gaps are filled, its plurals chosen.
 *
 * @throws {RangeError}
 *   When nothing fills one of its gaps.
 */
export function phrase(nodes: Phrase, values: Values, speaker: Speaker): PhrasingContent[] {
  const spoken: PhrasingContent[] = [];
  for (const node of nodes) {
    const next = speak(node, values, speaker);
    spoken.push(...(node.type === "text" && endsWithStop(spoken.at(-1)) ? [withoutStop(node)] : next));
  }
  return joinText(spoken);
}

/** Speaks one node of wording; its text is not joined yet. */
export function speak(node: PhraseNode, values: Values, speaker: Speaker): readonly PhrasingContent[] {
  const { locale } = speaker.text;
  switch (node.type) {
    case "text":
      return [node];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children: phrase(node.children, values, speaker) }];
    case "link":
      return speakLink(node, values, speaker);
    case "gap": {
      const value = filling(node.name, values);
      const spoken = spokenValue(value, at(node, speaker));
      return opensSentence(node, value, speaker) ? capital(spoken, locale) : spoken;
    }
    case "plural": {
      const form = formats(speaker).plural.select(quantity(filling(node.name, values)));
      return phrase(node.options[form] ?? node.options.other, values, speaker);
    }
    case "party": {
      const value = spokenParty(node, speaker);
      return [{ type: "text", value: node.capital ? capitalWord(value, locale) : value }];
    }
  }
}

/** The speaker at a gap: what its sentence has said before, and the case it asks for. */
export function at({ mentioned, case: inCase }: GapNode, speaker: Speaker): Speaker {
  if (!mentioned && inCase === undefined) return speaker;
  return { ...speaker, ...(mentioned && { mentioned }), ...(inCase !== undefined && { case: inCase }) };
}

/** Whether what fills the gap gets a capital: it opens its sentence, and not with a name, which keeps its letters. */
export function opensSentence({ capital, case: inCase }: GapNode, value: Value, { text }: Speaker): boolean {
  return capital === true && (!opensWithName(value) || precedes(inCase, text));
}

function opensWithName(value: Value): boolean {
  const [first] = value.type === "list" ? value.items.filter(isFilled) : [];
  return value.type === "name" || (first !== undefined && opensWithName(first));
}

function speakLink(node: LinkNode, values: Values, speaker: Speaker): PhrasingContent[] {
  const children = unlinked(phrase(node.children, values, speaker));
  const [only, ...others] = node.url;
  const whole = typeof only === "object" && others.length === 0 ? filling(only.gap, values) : undefined;
  if (whole?.type === "reference") return referring(whole, children, speaker);
  const url = node.url.map((part) => (typeof part === "string" ? part : filling(part.gap, values)));
  const written = address(url, speaker);
  return isSafeUrl(written) ? [{ type: "link", url: written, children }] : children;
}

function filling(name: string, values: Values) {
  const value = values[name];
  if (!isFilled(value)) throw new RangeError(`Unexpected empty gap \`{${name}}\`, expected a value`);
  return value;
}

/** A full stop of the wording falls away after one of a value: `Acme Inc.` */
function withoutStop({ value }: FixedNode): PhrasingContent {
  return { type: "text", value: value.replace(/^\./, "") };
}

function endsWithStop(node: PhrasingContent | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === "text") return node.value.endsWith(".");
  return "children" in node && endsWithStop(node.children.at(-1));
}
