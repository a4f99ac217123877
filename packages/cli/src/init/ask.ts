import { cancel, intro, isCancel, select, text } from "@clack/prompts";
import { parsePolicy } from "@policywright/schema";
import { type Answers, startModel } from "./start-model.js";
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
  given: Partial<Answers>,
  template: string | undefined,
  templates: readonly Template[],
  today: string,
): Promise<Start | undefined> {
  intro("A new policy model");
  const chosen = template ?? (await askTemplate(templates));
  if (chosen === undefined) return brokenOff();
  if (chosen !== "start") return { template: chosen };
  const answers: { -readonly [K in keyof Answers]?: Answers[K] } = { ...given };
  for (const [key, message, placeholder] of questions) {
    if (answers[key] !== undefined) continue;
    const answer = await text({
      message,
      placeholder,
      validate: (value) => problemOf(key, value ?? "", today),
    });
    if (isCancel(answer)) return brokenOff();
    if (answer) answers[key] = answer;
  }
  return { answers: { ...answers, name: answers.name ?? "" } };
}

const questions = [
  ["name", "What is the legal name of the organisation?", "Example Ltd"],
  ["website", "Which website is the policy for? (may be left empty)", "https://example.org"],
  ["country", "In which country is it established? Two letters. (may be left empty)", "FR"],
  [
    "email",
    "Where can people write with questions about their data? (may be left empty)",
    "privacy@example.org",
  ],
] as const satisfies readonly (readonly [keyof Answers, string, string])[];

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

/** What is wrong with one answer; all but the name may be left out. */
function problemOf(key: keyof Answers, value: string, today: string): string | undefined {
  if (key !== "name" && value === "") return undefined;
  const parsed = parsePolicy(startModel({ name: "Example Ltd", [key]: value }, today));
  return "problems" in parsed ? parsed.problems[0].message : undefined;
}

function brokenOff(): undefined {
  cancel("Nothing was written.");
  return undefined;
}
