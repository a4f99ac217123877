import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LintConfig } from "@policywright/linter";
import { lintProblems, type Path, pathText } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { modelEndings } from "../model/find-model.js";
import { readSource } from "../model/load-model.js";
import { complain, type Source } from "../model/source.js";

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
  write: 'export default { lint: { rules: { "rule-id": "warning" } } }',
};

function lintOf(value: unknown, file: string, placeOf: Source["placeOf"]): LintConfig | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return complain(
      file,
      "Unexpected configuration, expected an object",
      "Write in it what differs, as in `{ lint: { rules: { … } } }`, or remove the file.",
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
  const problems = lintProblems(lint);
  if (problems.length === 0) return lint as LintConfig | undefined; // Checked in the line above.
  return refuse(
    ...problems.map(({ path, ...problem }) => {
      const whole: Path = ["lint", ...path];
      return { file, path: pathText(whole), ...placeOf(whole), ...problem };
    }),
  );
}

function nearestConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = modelEndings
      .map((ending) => join(at, `policywright.config${ending}`))
      .find((file) => existsSync(file));
    if (found !== undefined || at === dirname(at)) return found;
  }
}
