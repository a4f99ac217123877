import type { MentionWords } from "../../words/locale-words.js";
import type { Stem } from "../../words/stem.js";
import type { PeriodMention } from "../mentions.js";
import type { Words } from "../words.js";

/** Finds lengths of time: “30 days”, “twenty-four (24) months”, “one business day”. */
export function periodsIn(
  text: string,
  words: Words,
  { units, unitAdjectives, numbers }: MentionWords,
  stem: Stem,
): readonly PeriodMention[] {
  const names: readonly PeriodMention["unit"][] = ["minute", "hour", "day", "week", "month", "year"];
  const byStem = new Map(names.map((unit) => [stem(units[unit]), unit]));
  const word = (index: number) => text.slice(words.from[index], words.to[index]).toLowerCase();

  const unitsByForm = words.written.map((form) =>
    form.length < 3 || form.length > 12 ? undefined : byStem.get(stem(form.toLowerCase())),
  );
  const found: PeriodMention[] = [];
  for (let index = 1; index < words.count; index++) {
    const unit = unitsByForm[words.form[index] ?? 0];
    if (unit === undefined) continue;
    const at = unitAdjectives.has(word(index - 1)) ? index - 2 : index - 1;
    const number = at < 0 ? "" : word(at);
    const amount = /^\d{1,4}$/.test(number) ? Number(number) : numbers[number];
    if (amount !== undefined)
      found.push({ amount, unit, from: words.from[at] ?? 0, to: words.to[index] ?? 0 });
  }
  return found;
}
