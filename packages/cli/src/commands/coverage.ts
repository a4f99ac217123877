import { basename, dirname, resolve } from "node:path";
import type { CoverageReport } from "@policywright/generator/coverage";
import { chooseLaws, type Day, type Law, type LawId } from "@policywright/laws";
import { loadLaw, loadLaws } from "@policywright/laws/load";
import { nearestOf } from "@policywright/schema";
import type { Run } from "../command.js";
import { refuse } from "../complaint.js";
import { coverageFormats, writtenCoverage } from "../coverage/formats.js";
import { localesIn, textIn } from "../documents/locales.js";
import { writeFiles } from "../files/write-files.js";
import { lawIds } from "../lint/presets.js";
import type { Model } from "../model/load-model.js";
import { loadModels } from "../model/load-models.js";
import { choiceOf, dayOf, listOf, textOf } from "../options.js";

/** Says what laws ask of a model, and which sentence or fact answers it. */
export const coverage: Run = async ({ words, options }, terminal) => {
  const ids = listOf(options, "law", lawIds);
  const format = choiceOf(options, "format", coverageFormats) ?? "table";
  const today = dayOf(options, "today");
  const out = textOf(options, "out");
  const models = await loadModels(words, terminal);
  for (const model of models) refuseUnknownLaws(model);
  const reports = await Promise.all(models.map((model) => reportOf(model, today, ids)));
  const written = writtenCoverage(reports, format, terminal.colour);
  if (out === undefined) terminal.say(written.trimEnd());
  else {
    const file = resolve(terminal.folder, out);
    writeFiles([{ root: dirname(file), path: basename(file), text: written }]);
    terminal.note(`Wrote ${out}.`);
  }
  return reports.some(isLacking) ? 1 : 0;
};

/** Refuses laws that the model names and that nobody knows. */
function refuseUnknownLaws({ file, policy, placeOf }: Model): void {
  const complaints = chooseLaws(policy).unknown.map(({ id, fact }) => {
    const near = nearestOf(id, lawIds);
    return {
      file,
      path: fact,
      ...placeOf(fact.split(/[.[\]]+/u).filter(Boolean)),
      message: `Unexpected law \`${id}\`, expected one that there are data on`,
      fix: near === undefined ? "docs/laws lists them." : `Did you mean \`${near}\`?`,
    };
  });
  if (complaints.length > 0) refuse(...complaints);
}

async function reportOf(
  model: Model,
  today: Day,
  ids: readonly LawId[] | undefined,
): Promise<CoverageReport> {
  const { coverageReport } = await import("@policywright/generator/coverage");
  const [locale = "en"] = localesIn(model);
  const laws: readonly Law[] = ids ? await Promise.all(ids.map(loadLaw)) : await loadLaws(model.policy);
  return coverageReport(model.policy, await textIn(locale), { today, laws });
}

/** Whether something is missing that a law demands. */
function isLacking({ laws }: CoverageReport): boolean {
  return laws.some(({ rows }) =>
    rows.some(({ answer, severity }) => answer.status === "missing" && severity === "error"),
  );
}
