import { type Path, type Problem, pathText } from "@policywright/schema";
import { createContext, useContext } from "react";

/** What every field of the form knows. */
export interface FormKnowledge {
  readonly problems: readonly Problem[];
  /** The whole model: fields offer what it declares. */
  readonly input: unknown;
  /** Languages of the model. */
  readonly locales: readonly string[];
  /** Codes of places → names. */
  readonly places: Readonly<Record<string, string>>;
  /** Path of a fact that is to be shown: all that folds it away opens. */
  readonly wanted: { readonly path: string } | undefined;
}

/** Handed down through all fields. */
export const FormContext = createContext<FormKnowledge>({
  problems: [],
  input: undefined,
  locales: ["en"],
  places: {},
  wanted: undefined,
});

/** What every field of the form knows. */
export const useForm = () => useContext(FormContext);

/** Problems of exactly this fact. */
export function useProblems(path: Path): readonly Problem[] {
  const { problems } = useForm();
  const text = pathText(path);
  return problems.filter((problem) => pathText(problem.path) === text);
}

/** How many problems a fact and all that is in it have. */
export function problemsWithin(path: Path, problems: readonly Problem[]): number {
  return problems.filter((problem) => path.every((key, index) => problem.path[index] === key)).length;
}
