import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeBlocks } from "./code-blocks.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Path of the module that a block of code is read as. There is no such file: its text is in the page. */
export function modulePath(page: string, index: number): string {
  return join(here, `${page.replaceAll("/", "~")}~${index}.ts`);
}

/** The code of a module that `modulePath` names; nothing for other paths. */
export function moduleCode(path: string): string | undefined {
  const [, name, index] = /([^/\\]+\.md)~(\d+)\.ts$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  return codeBlocks(name.replaceAll("~", "/"))[Number(index)]?.code;
}

/** Lets Vite import such modules. */
export const codeModules = {
  name: "code-modules",
  resolveId: (id: string) => (moduleCode(id) === undefined ? undefined : id),
  load: (id: string) => moduleCode(id),
};
