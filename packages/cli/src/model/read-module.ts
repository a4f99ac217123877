import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as schema from "@policywright/schema";
import { refuse } from "../complaint.js";
import * as policywright from "../index.js";
import { complain, type Place, readText, type Source, type Wanted } from "./source.js";

const model: Wanted = { what: "a model", write: "export default definePolicy({ … })" };

/**
 * Runs a TypeScript or JavaScript module and takes the model that it exports: `default`, or `policy`.
 *
 * @throws
 *   Complaints, when it does not load, exports no model, or declares one that is not as it must be.
 */
export async function readModule(file: string, wanted: Wanted = model): Promise<Source> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(pathToFileURL(file).href, {
    fsCache: cacheFolder(file),
    interopDefault: false,
    // Models run where nothing is installed, and one version checks and writes them: ours.
    virtualModules: { policywright, "@policywright/schema": schema },
  });
  const before = new Set(Object.keys(jiti.cache));
  const loaded = () => Object.keys(jiti.cache).filter((name) => !before.has(name));
  try {
    const { modulePlaces } = await import("./module-places.js");
    let find: Source["placeOf"] | undefined;
    // Most commands ask for no place, and need not read the text again.
    const placeOf: Source["placeOf"] = (path) => {
      find ??= modulePlaces(readText(file));
      return find(path);
    };
    const module = await jiti.import<Readonly<Record<string, unknown>>>(file);
    return {
      value: exported(file, module, wanted),
      placeOf,
      files: [...new Set([file, ...loaded()])],
    };
  } catch (error) {
    return refuseThrown(file, error);
  } finally {
    // Another read of the same file must see what it says then.
    for (const name of loaded()) delete jiti.cache[name];
  }
}

/** Where compiled models are kept, which saves half a second: in the nearest `node_modules`, as tools do; else nowhere. */
function cacheFolder(file: string): string | false {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "policywright");
    if (folder === dirname(folder)) return false;
  }
}

function exported(file: string, module: Readonly<Record<string, unknown>>, { what, write }: Wanted): unknown {
  const value = module.default ?? module.policy;
  if (value !== undefined && value !== null) return value;
  if ("default" in module || "policy" in module) {
    complain(file, `Unexpected export without a value, expected ${what}`, `Write \`${write}\`.`);
  }
  const names = Object.keys(module).map((name) => `\`${name}\``);
  const found = names.length === 0 ? "module without exports" : `exports ${names.join(", ")}`;
  return complain(
    file,
    `Unexpected ${found}, expected a default export or one named \`policy\``,
    `Write \`${write}\`.`,
  );
}

function refuseThrown(file: string, error: unknown): never {
  if (error instanceof Error && "complaints" in error) throw error;
  if (schema.isPolicyError(error)) {
    refuse(
      ...error.problems.map(({ path, ...problem }) => ({ file, path: schema.pathText(path), ...problem })),
    );
  }
  const [said = "", ...more] = (error instanceof Error ? error.message : String(error)).split("\n");
  const place = placeOfSyntax(file, more.join("\n")) ?? placeInStack(file, error) ?? { file };
  if (said.startsWith("ParseError")) {
    complain(
      place.file,
      `Unexpected syntax, expected TypeScript or JavaScript: ${said.slice(12).trim()}`,
      "Mend the line.",
      place,
    );
  }
  return complain(
    place.file,
    `Unexpected error while the model was read, expected none: ${said}`,
    said.startsWith("Cannot find") ? "Check the import, or install the package." : "Mend what throws it.",
    place,
  );
}

/** Where a syntax error stands, which its message says in its last line. */
function placeOfSyntax(file: string, text: string): ({ file: string } & Partial<Place>) | undefined {
  const match = /^ *(\S.*):(\d+):(\d+)$/mu.exec(text);
  return match ? { file: match[1] ?? file, line: Number(match[2]), column: Number(match[3]) } : undefined;
}

/** The innermost line of the author's code that a stack names; its columns are those of other code. */
function placeInStack(file: string, error: unknown): ({ file: string } & Partial<Place>) | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const [, name = "", line] of stack.matchAll(/^ +at (?:.* \()?(.+?):(\d+):\d+\)?$/gmu)) {
    const path = name.startsWith("file:") ? fileURLToPath(name) : name;
    const isOwn = path.startsWith(dirname(file) + sep) && !path.includes(`${sep}node_modules${sep}`);
    if (isOwn) return { file: path, line: Number(line) };
  }
  return undefined;
}
