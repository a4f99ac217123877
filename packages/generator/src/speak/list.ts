import type { Spoken, Value } from "@policywright/clauses";
import { isFilled } from "../filled.js";
import { visibleText } from "../visible-text.js";
import { formats } from "./intl.js";
import type { Speaker } from "./speaker.js";
import { spokenValue } from "./value.js";

/** Several values, joined as the locale joins them: `name, address and telephone number`. */
export function spokenList({ items, join }: Extract<Value, { type: "list" }>, speaker: Speaker): Spoken {
  const spoken = items.filter(isFilled).map((item) => spokenValue(item, speaker));
  if (join === "line")
    return spoken.flatMap((nodes, index) => (index === 0 ? nodes : [{ type: "break" }, ...nodes]));
  const separators = listSeparators(join, spoken.map(visibleText), speaker);
  return spoken.flatMap((nodes, index) => {
    if (index === 0) return nodes;
    return [{ type: "text" as const, value: separators[index - 1] ?? "" }, ...nodes];
  });
}

/** What stands between these words: commas, the locale's "and" or "or", or semicolons where commas would not be clear. */
export function listSeparators(
  join: "and" | "or" | "unit",
  words: readonly string[],
  speaker: Speaker,
): readonly string[] {
  if (join === "unit") return words.slice(1).map(() => ", ");
  const { semicolon = ";" } = speaker.text.labels;
  const { separators } = formats(speaker);
  const plain = separators(join, words);
  if (words.length < 2) return plain;
  if (words.length > 2) return clear(plain, words, semicolon);
  const conjunctions = [...separators("and", words), ...separators("or", words)];
  return clearPair(plain, words, conjunctions, semicolon);
}

/**
 * Semicolons instead of commas, where an item before the last has a comma or the list's own "and" within:
 * `our operations; running and improving our services; and research`. A comma where only the last item has that "and":
 * `tea, milk, and salt and pepper`.
 */
function clear(
  separators: readonly string[],
  words: readonly string[],
  semicolon: string,
): readonly string[] {
  const last = separators.at(-1) ?? ", ";
  const nested = words.slice(0, -1).some((item) => item.includes(", ") || item.includes(last));
  if (nested) return separators.map((separator) => `${semicolon}${separator.replace(/^,/, "")}`);
  return words.at(-1)?.includes(last) ? [...separators.slice(0, -1), withComma(last)] : separators;
}

/**
 * Two items: a semicolon where the first has commas and the list's own "and" within, a comma where it has commas and the
 * other conjunction (`salt, pepper or thyme, and tea`), or the list's own (`salt and pepper, and tea`).
 */
function clearPair(
  separators: readonly string[],
  [first = ""]: readonly string[],
  conjunctions: readonly string[],
  semicolon: string,
): readonly string[] {
  const [between = ", "] = separators;
  const hasCommas = first.includes(", ");
  if (hasCommas && first.includes(between)) return [`${semicolon}${between}`];
  const joins = hasCommas && conjunctions.some((conjunction) => first.includes(conjunction));
  return joins || first.includes(between) ? [withComma(between)] : separators;
}

const withComma = (separator: string) => (separator.startsWith(",") ? separator : `,${separator}`);
