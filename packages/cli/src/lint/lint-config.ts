import { relative, sep } from "node:path";
import type { Day } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { configFindings, documentRules, type LintedFile, modelRules } from "@policywright/linter";
import { lawIds } from "./presets.js";
import type { ProjectConfig } from "./project-config.js";

/** What is wrong with the exceptions of a project, at their places in its file; no file where nothing is. */
export async function lintConfig(
  project: ProjectConfig | undefined,
  { folder, today }: { readonly folder: string; readonly today: Day },
): Promise<LintedFile[]> {
  if (project?.lint?.rules === undefined) return [];
  const { file, lint, placeOf } = project;
  const known = await idsFor(Object.keys(lint.rules ?? {}));
  const findings = configFindings(lint, today, known).map((finding) => {
    const place = placeOf(["lint", "rules", finding.path?.slice("lint.rules.".length) ?? ""]);
    return place === undefined ? finding : { ...finding, place };
  });
  return findings.length === 0 ? [] : [{ file: relative(folder, file).split(sep).join("/"), findings }];
}

/** Ids of all rules and, if other ids than these are named, of the requirements of all laws. */
async function idsFor(named: readonly string[]): Promise<ReadonlySet<string>> {
  const rules = new Set([...modelRules, ...documentRules].map(({ id }) => id));
  if (named.every((id) => rules.has(id))) return rules;
  const laws = await Promise.all(lawIds.map(loadLaw));
  return new Set([...rules, ...laws.flatMap(({ requirements }) => requirements.map(({ id }) => id))]);
}
