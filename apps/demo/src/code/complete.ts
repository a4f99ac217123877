import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { type JsonSchema, resolved, schemasAt, shapesOf } from "../schema/json-schema.js";
import { meaningOf } from "../schema/terms.js";
import type { CodeFormat } from "../workspace/draft.js";
import { placeAt } from "./place-in-code.js";
import { readCode } from "./read-code.js";

/** Stands where the cursor is while the text is looked at; no author writes it. */
const marker = "cursor\u{F0000}";

/** Offers the keys, the terms and the declared ids that the model has at the cursor. */
export function completeModel(format: CodeFormat) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const word = /[\w-]*$/.exec(state.sliceDoc(Math.max(0, pos - 80), pos))?.[0] ?? "";
    if (word === "" && !explicit) return null;
    const from = pos - word.length;
    const after = /^[\w-]*/.exec(state.sliceDoc(pos, pos + 80))?.[0] ?? "";
    const opening = state.doc.lineAt(from).text.slice(0, from - state.doc.lineAt(from).from);
    const isLineStart = format === "yaml" && /^\s*(?:- )*$/.test(opening);
    const before = text.slice(0, from);
    const rest = text.slice(pos + after.length);
    const place =
      found(before, isLineStart && !rest.startsWith(":") ? `${marker}: x` : marker, rest) ??
      found(before, marker, rest);
    if (place === undefined) return null;
    const input = inputOf(text);
    const inQuotes = format === "json" && opening.endsWith('"');
    const options = place.isKey
      ? keys(place.path, place.siblings, format, inQuotes)
      : values(place.path, input);
    // At the start of a line of YAML an item of a list may be meant as well.
    const items = place.isKey && isLineStart ? values(place.path, input) : [];
    return { from, to: pos + after.length, options: [...options, ...items], validFor: /^[\w-]*$/ };
  };
}

function found(before: string, inserted: string, rest: string) {
  const place = placeAt(before + inserted + rest, before.length + 1);
  if (place === undefined) return undefined;
  const isKey = place.kind === "key";
  const siblings = place.siblings.filter((key) => key !== marker);
  return { path: isKey ? place.path.slice(0, -1) : place.path, isKey, siblings };
}

function keys(
  path: readonly (string | number)[],
  siblings: readonly string[],
  format: CodeFormat,
  inQuotes: boolean,
): Completion[] {
  return schemasAt(path)
    .flatMap(shapesOf)
    .flatMap(({ properties = {}, required = [] }) =>
      Object.entries(properties)
        .filter(([key]) => !siblings.includes(key))
        .map(([key, schema]): Completion => {
          const { description } = resolved(schema);
          const apply = format === "yaml" ? `${key}: ` : inQuotes ? key : `"${key}": `;
          return {
            label: key,
            apply,
            type: "property",
            boost: required.includes(key) ? 1 : 0,
            ...info(description),
          };
        }),
    );
}

function values(path: readonly (string | number)[], input: unknown): Completion[] {
  return schemasAt(path)
    .flatMap(shapesOf)
    .flatMap((schema) => [...terms(schema), ...declared(schema, input)]);
}

function terms(schema: JsonSchema): Completion[] {
  if (schema.type === "boolean") return [{ label: "true" }, { label: "false" }];
  const list = schema.enum ?? schema.anyOf?.find((choice) => choice.enum !== undefined)?.enum ?? [];
  return list.map((term) => ({
    label: String(term),
    type: "enum",
    ...info(meaningOf(String(term), list)),
  }));
}

function declared({ "x-collection": collection }: JsonSchema, input: unknown): Completion[] {
  if (collection === undefined || typeof input !== "object" || input === null) return [];
  const entries: unknown = Object.entries(input).find(([key]) => key === collection)?.[1];
  if (typeof entries !== "object" || entries === null) return [];
  return Object.keys(entries).map((id) => ({ label: id, type: "variable", detail: "declared", boost: 2 }));
}

function inputOf(text: string): unknown {
  const read = readCode(text);
  return "mistakes" in read ? undefined : read.input;
}

const info = (words: string | undefined) => (words === undefined ? {} : { info: words });
