import { type Answers, type Facts, factsOf } from "./question.js";
import { questions } from "./questions.js";

/**
 * The model that answers declare: what was answered, and nothing that was not.
 *
 * @param today
 *   Day of the first version, `YYYY-MM-DD`.
 */
export function startModel(answers: Answers, today: string): Facts {
  const facts = questions.map((question) => factsOf(question, answers));
  return [...facts, { documents: { "privacy-policy": { updated: today } } }].reduce(together);
}

/** Facts of two answers: entries of the same collection, and fields of the same entry, come together. */
function together(first: Facts, second: Facts): Facts {
  const both = Object.entries(second).map(([key, value]) => {
    const before = first[key];
    return [key, isFacts(before) && isFacts(value) ? together(before, value) : value] as const;
  });
  return { ...first, ...Object.fromEntries(both) };
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
