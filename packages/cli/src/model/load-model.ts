import { dirname, extname, resolve } from "node:path";
import { houseProblems } from "@policywright/generator";
import { type Policy, parsePolicy, pathText } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { modelEndings } from "./find-model.js";
import { readJson } from "./read-json.js";
import { inspectShape } from "./shape.js";
import { complain, inspectFile, readText, type Source, type Wanted } from "./source.js";

/** A model that was read and found to be as it must be. */
export interface Model {
  /** Absolute path of its file. */
  readonly file: string;
  /** Folder that it stands in; documents are written below it unless the author says otherwise. */
  readonly folder: string;
  readonly policy: Policy;
  /** Files that were read to get it. */
  readonly files: readonly string[];
  /** Where in the file a value stands, in formats whose lines we know. */
  readonly placeOf: Source["placeOf"];
}

/**
 * Reads and checks the model in `file`.
 *
 * @throws
 *   Complaints, each with the file, and with the line where the format has lines.
 */
export async function loadModel(file: string): Promise<Model> {
  const absolute = resolve(file);
  const source = await readSource(absolute);
  inspectShape(absolute, source.value);
  const parsed = parsePolicy(source.value);
  const problems = "problems" in parsed ? parsed.problems : houseProblems(parsed.policy);
  if ("policy" in parsed && problems.length === 0) {
    const { files, placeOf } = source;
    return { file: absolute, folder: dirname(absolute), policy: parsed.policy, files, placeOf };
  }
  const complaints = problems.map(({ path, ...problem }) => ({
    file: absolute,
    path: pathText(path),
    ...source.placeOf(path),
    ...problem,
  }));
  return refuse(...complaints);
}

/**
 * Reads a file in one of the formats of models, without looking at what it says.
 *
 * @param wanted
 *   What a module is to export; a model if left out.
 */
export async function readSource(file: string, wanted?: Wanted): Promise<Source> {
  inspectFile(file);
  switch (extname(file).toLowerCase()) {
    case ".json":
      return readJson(file, readText(file));
    case ".yaml":
    case ".yml":
      return (await import("./read-yaml.js")).readYaml(file, readText(file));
    case ".ts":
    case ".mts":
    case ".js":
    case ".mjs":
      return (await import("./read-module.js")).readModule(file, wanted);
    default: {
      const known = modelEndings.map((ending) => `\`${ending}\``).join(", ");
      const ending = extname(file);
      return complain(
        file,
        `Unexpected ${ending === "" ? "file without ending" : `ending \`${ending}\``}, expected one of ${known}`,
        "Save the model in one of these formats. A document is for `lint`: in `.md`, `.html` or `.txt`, or with `--as`.",
      );
    }
  }
}
