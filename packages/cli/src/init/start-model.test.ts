import { parsePolicy } from "@policywright/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guideOf } from "./guide.js";
import { type Answers, none, type Question } from "./question.js";
import { questions } from "./questions.js";
import { startModel } from "./start-model.js";

const texts: Readonly<Record<string, string>> = {
  country: "FR",
  email: "a@example.org",
  website: "example.org",
};

/** Any answer to a question, or none. */
function answerTo(question: Question): fc.Arbitrary<Answers[string]> {
  if (question.id === "name") return fc.constant("Example Ltd");
  if (question.kind === "text") return fc.constantFrom(undefined, "", texts[question.id] ?? "Example Inc.");
  if (question.kind === "yes-or-no") return fc.constantFrom(undefined, true, false);
  const everything = { accounts: ["name"], purchases: ["name"], cookies: ["analytics"], newsletter: true };
  return fc.subarray([...Object.keys(question.choices(everything)), none]);
}

const anyAnswers = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
);

test("any answers make a model, and so does it with the whole guide", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const model = startModel(answers, "2026-03-01");
      expect(parsePolicy(model)).toHaveProperty("policy");
      const guide = Object.fromEntries(guideOf(model).map(({ key, example }) => [key, example]));
      expect(parsePolicy({ ...model, ...guide })).toHaveProperty("policy");
      expect(Object.keys(guide).filter((key) => key in model)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("an answer taken back takes its facts with it, and adds none", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questions.map(({ id }) => id)), (answers, id) => {
      fc.pre(id !== "name");
      const before = leaves(startModel(answers, "2026-03-01"));
      const after = leaves(startModel({ ...answers, [id]: undefined }, "2026-03-01"));
      expect(after.filter((leaf) => !before.includes(leaf))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Each fact of a model with its path. */
function leaves(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [`${path}=${JSON.stringify(value)}`];
  }
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
