import { relative, sep } from "node:path";
import type { Day, LawId } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { type LintConfig, type LintedFile, lintModel } from "@policywright/linter";
import type { Path } from "@policywright/schema";
import type { Model } from "../model/load-model.js";
import { heldByHand, heldByModel } from "./held-laws.js";

/** How models are linted. */
export interface LintModelsOptions {
  /** Folder from which paths of files are printed. */
  readonly folder: string;
  readonly today: Day;
  /** Laws to hold models to; those of their regions if left out. */
  readonly laws: readonly LawId[] | undefined;
  readonly config: LintConfig | undefined;
}

/** Findings of each model, with the places at which they stand in its file. */
export async function lintModels(
  models: readonly Model[],
  { folder, today, laws: ids, config }: LintModelsOptions,
): Promise<LintedFile[]> {
  return Promise.all(
    models.map(async ({ file, policy, placeOf }) => {
      const held = ids ? heldByHand(ids) : heldByModel(policy);
      const laws = await Promise.all(held.map(({ id }) => loadLaw(id)));
      const findings = lintModel(policy, { today, laws, ...(config && { config }) });
      return {
        file: relative(folder, file).split(sep).join("/"),
        laws: held,
        findings: findings.map((finding) => {
          const place = placeOf(pathOf(finding.path ?? ""));
          return place === undefined ? finding : { ...finding, place };
        }),
      };
    }),
  );
}

/** A path as a finding has it, taken apart: `requests.responseTimes[0].period`. */
function pathOf(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}
