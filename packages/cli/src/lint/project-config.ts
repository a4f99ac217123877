import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LintConfig } from "@policywright/linter";
import { lintProblems, pathText } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { modelEndings } from "../model/find-model.js";
import { readSource } from "../model/load-model.js";
import { complain } from "../model/source.js";

/**
 * What `lint` of the nearest `policywright.config.*` says, in a folder or above it; nothing where there is none.
 *
 * @throws
 *   Complaints, when the file cannot be read, or is not as it must be.
 */
export async function projectConfig(folder: string): Promise<LintConfig | undefined> {
  const file = nearestConfig(folder);
  if (file === undefined) return undefined;
  const { value, placeOf } = await readSource(file);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return complain(
      file,
      "Unexpected configuration, expected an object",
      "Write `{ lint: { rules: { … } } }`.",
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
      const whole = ["lint", ...path];
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
