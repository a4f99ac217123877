import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A sample company that comes with the command. */
export interface Template {
  /** Name of its folder. */
  readonly name: string;
  /** First sentence of its README. */
  readonly says: string;
  /** Absolute path of its model. */
  readonly model: string;
}

/** The folder beside the bundle; in the repository, where nothing is bundled, the one that the bundle is made from. */
const folders = ["../templates", "../../../../templates"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The sample companies, by name. */
export function templates(): Template[] {
  const folder = folders.find((candidate) => existsSync(candidate));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      model: join(folder, name, "policy.ts"),
      readme: join(folder, name, "README.md"),
    }))
    .filter(({ model }) => existsSync(model))
    .map(({ name, model, readme }) => ({
      name,
      model,
      says: existsSync(readme) ? opening(readFileSync(readme, "utf8")) : "",
    }));
}

/** The first sentence of the first paragraph. */
function opening(markdown: string): string {
  const paragraph = markdown.split(/\n{2,}/u).find((block) => /^[^#\s]/u.test(block)) ?? "";
  return /^.*?[.!?](?=\s|$)/su.exec(paragraph)?.[0].replace(/\s+/gu, " ") ?? "";
}
