import { readdirSync } from "node:fs";
import type { Path, Policy } from "@policywright/schema";
import { fullModel } from "./full-model.js";
import { inLanguage } from "./one-language.js";
import { denials, hiddenContacts, inFrench, otherDocuments, purposesByData } from "./variants.js";

const templates = new URL("../", import.meta.url);

/** Folders of templates: those with a model. */
const folders = readdirSync(templates, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
  .map(({ name }) => name)
  .filter((name) => readdirSync(new URL(`${name}/`, templates)).includes("policy.ts"));

/** Template → its model, as it is written. */
export const writtenModels: readonly (readonly [name: string, policy: Policy])[] = await Promise.all(
  folders.map(async (name) => {
    const module: { readonly default: Policy } = await import(`../${name}/policy.ts`);
    return [name, module.default] as const;
  }),
);

/** Template → its model, with its texts in English. */
export const templateModels: typeof writtenModels = writtenModels.map(
  ([name, policy]) => [name, inLanguage(policy, "en")] as const,
);

/** Every model that the invariants must hold for: the templates in English, and one that declares everything with its variants. */
export const models: typeof templateModels = [
  ...templateModels,
  ["full model", fullModel],
  ["denials", denials],
  ["hidden contacts", hiddenContacts],
  ["purposes by data", purposesByData],
  ["other documents", otherDocuments],
  ["in French", inFrench],
];

/** Whether a path is a model's own: one of a variant is not, where the full model has the same there. */
export function isOwn(policy: Policy, [top = ""]: Path): boolean {
  if (policy === inFrench) return false;
  if (policy === fullModel || !models.slice(templateModels.length).some(([, model]) => model === policy))
    return true;
  return JSON.stringify(Reflect.get(policy, top)) !== JSON.stringify(Reflect.get(fullModel, top));
}
