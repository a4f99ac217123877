import type { Spoken, Value } from "@policywright/clauses";
import { isFilled } from "../filled.js";
import { formats } from "./intl.js";
import type { Speaker } from "./speaker.js";
import { spokenValue } from "./value.js";

/** Several values, joined as the locale joins them: `name, address and telephone number`. */
export function spokenList({ items, join }: Extract<Value, { type: "list" }>, speaker: Speaker): Spoken {
  const spoken = items.filter(isFilled).map((item) => spokenValue(item, speaker));
  if (join === "unit")
    return spoken.flatMap((words, index) => (index === 0 ? words : [text(", "), ...words]));
  return formats(speaker)
    [join].formatToParts(spoken.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === "element" ? (spoken[Number(value)] ?? []) : [text(value)]));
}

const text = (value: string) => ({ type: "text" as const, value });
