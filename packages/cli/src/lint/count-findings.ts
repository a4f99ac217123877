import type { Model } from "../model/load-model.js";
import { today } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

/** Model → how many errors and warnings `lint` finds in it today. */
export async function countFindings(
  models: readonly Model[],
  { folder }: Terminal,
): Promise<ReadonlyMap<Model, number>> {
  // Loaded when documents are made, so that the other commands start without the rules.
  const [{ lintModels }, { projectConfig }] = await Promise.all([
    import("./lint-models.js"),
    import("./project-config.js"),
  ]);
  const config = (await projectConfig(folder))?.lint;
  const linted = await lintModels(models, { folder, today: today(), laws: undefined, config });
  const counts = linted.map(
    ({ findings }) => findings.filter(({ severity }) => severity !== "advice").length,
  );
  return new Map(models.map((model, index) => [model, counts[index] ?? 0]));
}
