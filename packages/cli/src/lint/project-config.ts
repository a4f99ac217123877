import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LintConfig } from "@policywright/linter";
import { lintProblems, nearestOf, type Path, type Problem, pathText } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { modelEndings } from "../model/find-model.js";
import { readSource } from "../model/load-model.js";
import { complain, type Source } from "../model/source.js";
import { presets } from "./presets.js";

/** The configuration of a project. */
export interface ProjectConfig {
  /** Absolute path of its file. */
  readonly file: string;
  /** What it says of the linter. */
  readonly lint: LintConfig | undefined;
  readonly placeOf: Source["placeOf"];
}

/**
 * The nearest `policywright.config.*`, in a folder or above it; nothing where there is none.
 *
 * @throws
 *   Complaints, when the file cannot be read, or is not as it must be.
 */
export async function projectConfig(folder: string): Promise<ProjectConfig | undefined> {
  const file = nearestConfig(folder);
  if (file === undefined) return undefined;
  const { value, placeOf } = await readSource(file, configuration);
  return { file, lint: lintOf(value, file, placeOf), placeOf };
}

/** What a module that configures a project exports. */
const configuration = {
  what: "a configuration",
  write: 'export default { lint: { preset: "strict", rules: { "rule-id": "warning" } } }',
};

function lintOf(value: unknown, file: string, placeOf: Source["placeOf"]): LintConfig | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return complain(
      file,
      "Unexpected configuration, expected an object",
      "Write in it what differs, as in `{ lint: { preset: …, rules: { … } } }`, or remove the file.",
    );
  }
  const unknown = Object.keys(value).find((key) => key !== "lint");
  if (unknown !== undefined) {
    return complain(
      file,
      `Unexpected key \`${unknown}\`, expected \`lint\``,
      "Remove it; facts stand in the model.",
      placeOf([unknown]),
    );
  }
  const lint = "lint" in value ? value.lint : undefined;
  const problems = configProblems(lint);
  if (problems.length === 0) return lint as LintConfig | undefined; // Checked in the line above.
  return refuse(
    ...problems.map(({ path, ...problem }) => {
      const whole: Path = ["lint", ...path];
      return { file, path: pathText(whole), ...placeOf(whole), ...problem };
    }),
  );
}

/** What is wrong with `lint` of a project: it has what `lint` of a model has, and `preset`. */
function configProblems(lint: unknown): readonly Problem[] {
  if (typeof lint !== "object" || lint === null || !("preset" in lint)) return lintProblems(lint);
  const { preset, ...others } = lint;
  return [...presetProblems(preset), ...lintProblems(others)];
}

function presetProblems(preset: unknown): readonly Problem[] {
  if (preset === undefined || presets.some((known) => known === preset)) return [];
  const near = typeof preset === "string" ? nearestOf(preset, presets) : undefined;
  return [
    {
      path: ["preset"],
      message: `Unexpected \`${String(preset)}\`, expected \`recommended\`, \`strict\` or the id of a law`,
      fix: near === undefined ? "Choose one of them; docs/laws lists the laws." : `Did you mean \`${near}\`?`,
    },
  ];
}

function nearestConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = modelEndings
      .map((ending) => join(at, `policywright.config${ending}`))
      .find((file) => existsSync(file));
    if (found !== undefined || at === dirname(at)) return found;
  }
}
