import { hoverTooltip, type Tooltip } from "@codemirror/view";
import { pathText } from "@policywright/schema";
import { resolved, schemasAt, shapesOf } from "../schema/json-schema.js";
import { meaningOf } from "../schema/terms.js";
import { type Place, placeAt } from "./place-in-code.js";

/** Says what a key or a term means when the pointer rests on it. */
export const hoverHelp = hoverTooltip((view, offset): Tooltip | null => {
  const place = placeAt(view.state.doc.toString(), offset);
  if (place === undefined) return null;
  const words = view.state.sliceDoc(place.from, place.to).replace(/^["']|["']$/g, "");
  const help = place.kind === "value" ? (termHelp(place, words) ?? fieldHelp(place)) : fieldHelp(place);
  if (help === undefined) return null;
  return {
    pos: place.from,
    end: place.to,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "code-help";
      const path = dom.appendChild(document.createElement("code"));
      path.textContent = pathText(place.path);
      dom.appendChild(document.createElement("p")).textContent = help;
      return { dom };
    },
  };
});

function fieldHelp({ path }: Place): string | undefined {
  return schemasAt(path)
    .map((schema) => resolved(schema).description)
    .find((description) => description !== undefined);
}

function termHelp({ path }: Place, words: string): string | undefined {
  return schemasAt(path)
    .flatMap(shapesOf)
    .flatMap((schema) => [schema.enum, ...(schema.anyOf ?? []).map((choice) => choice.enum)])
    .map((terms) => meaningOf(words, terms ?? []))
    .find((meaning) => meaning !== undefined);
}
