/** Facts of a model, or a part of them. */
export type Facts = Readonly<Record<string, unknown>>;

/** What was answered, by the id of the question; what is left out was not answered. */
export type Answers = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A question, and the facts that an answer declares. */
export type Question = {
  /** Key of the answer; an option of the same name answers it on the command line. */
  readonly id: string;
  readonly asks: string;
  /** Whether it is asked at all, after these answers; always if left out. */
  readonly when?: (answers: Answers) => boolean;
} & (Text | YesOrNo | Several);

interface Text {
  readonly kind: "text";
  /** An answer, as an example. */
  readonly example: string;
  readonly facts: (answer: string, answers: Answers) => Facts;
}

interface YesOrNo {
  readonly kind: "yes-or-no";
  readonly facts: (answer: boolean, answers: Answers) => Facts;
}

interface Several {
  readonly kind: "several";
  /** What can be chosen → how it is shown; `none` denies the others. */
  readonly choices: (answers: Answers) => Readonly<Record<string, string>>;
  /** Of what was chosen; empty with “none”. */
  readonly facts: (answer: readonly string[], answers: Answers) => Facts;
}

/** The facts that the answer to a question declares; none without an answer, or where it is not asked. */
export function factsOf(question: Question, answers: Answers): Facts {
  const answer = answers[question.id];
  if (question.when?.(answers) === false) return {};
  if (question.kind === "text")
    return typeof answer === "string" && answer ? question.facts(answer, answers) : {};
  if (question.kind === "yes-or-no")
    return typeof answer === "boolean" ? question.facts(answer, answers) : {};
  if (typeof answer !== "object") return {};
  const choices = question.choices(answers);
  const offered = answer.filter((choice) => Object.hasOwn(choices, choice));
  return offered.length > 0 ? question.facts(chosen(offered), answers) : {};
}

/** What was chosen in a question of several; nothing when it was not answered, or with “none”. */
export function chosen(answer: Answers[string]): readonly string[] {
  return typeof answer === "object" ? answer.filter((choice) => choice !== none) : [];
}

/** The choice that answers a question of several with “none of these”. */
export const none = "none";
