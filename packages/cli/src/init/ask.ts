import { cancel, intro, isCancel, multiselect, select, text } from "@clack/prompts";
import { parsePolicy } from "@policywright/schema";
import type { Answers, Question } from "./question.js";
import { questions } from "./questions.js";
import { startModel } from "./start-model.js";
import type { Template } from "./templates.js";

/** What to start from: a short model of one's own, or a sample company. */
export type Start = { readonly answers: Answers } | { readonly template: string };

/**
 * Asks on the terminal what a new model should say.
 *
 * @param given
 *   Answers that the command line gave; they are not asked for again.
 * @param template
 *   What to start from, if the command line says it.
 * @returns
 *   Undefined when the user breaks it off.
 */
export async function ask(
  given: Answers,
  template: string | undefined,
  templates: readonly Template[],
  today: string,
): Promise<Start | undefined> {
  intro("A new policy model: what you leave empty is not declared");
  const chosen = template ?? (await askTemplate(templates));
  if (chosen === undefined) return brokenOff();
  if (chosen !== "start") return { template: chosen };
  let answers = given;
  for (const question of questions) {
    if (answers[question.id] !== undefined || question.when?.(answers) === false) continue;
    const answer = await askQuestion(question, answers, today);
    if (isCancel(answer)) return brokenOff();
    answers = { ...answers, [question.id]: answer };
  }
  return { answers };
}

async function askTemplate(templates: readonly Template[]): Promise<string | undefined> {
  const answer = await select({
    message: "What do you want to start from?",
    options: [
      { value: "start", label: "A short model of your own", hint: "a few questions" },
      ...templates.map(({ name, says }) => ({
        value: name,
        label: `The sample company ${name}`,
        hint: says,
      })),
    ],
  });
  return isCancel(answer) ? undefined : answer;
}

/** An answer; undefined when the question was left open. */
async function askQuestion(question: Question, answers: Answers, today: string) {
  const { asks: message } = question;
  switch (question.kind) {
    case "text":
      return text({
        message,
        placeholder: question.example,
        validate: (value) => problemOf(question.id, value ?? "", today),
      });
    case "yes-or-no":
      return select({
        message,
        options: [
          { value: true, label: "Yes" },
          { value: false, label: "No" },
          { value: undefined, label: "Leave it open" },
        ],
      });
    case "several": {
      const options = Object.entries(question.choices(answers)).map(([value, label]) => ({ value, label }));
      return multiselect({ message, options, required: false });
    }
  }
}

/** What is wrong with one answer; all but the name may be left out. */
function problemOf(id: string, value: string, today: string): string | undefined {
  if (value === "") return id === "name" ? "Unexpected empty answer, expected a name" : undefined;
  const known = { name: "Example Ltd", cookies: ["analytics"] };
  const parsed = parsePolicy(startModel({ ...known, [id]: value }, today));
  return "problems" in parsed ? parsed.problems[0].message : undefined;
}

function brokenOff(): undefined {
  cancel("Nothing was written.");
  return undefined;
}
