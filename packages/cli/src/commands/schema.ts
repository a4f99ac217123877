import { basename, dirname, resolve } from "node:path";
import { policyJsonSchema } from "@policywright/schema";
import type { Run } from "../command.js";
import { writeFiles } from "../files/write-files.js";
import { textOf } from "../options.js";

/** Prints the JSON Schema of models, or writes it to a file. */
export const schema: Run = async ({ options }, terminal) => {
  const text = JSON.stringify(policyJsonSchema(), null, 2);
  const out = textOf(options, "out");
  if (out === undefined) {
    terminal.say(text);
    return 0;
  }
  const file = resolve(terminal.folder, out);
  writeFiles([{ root: dirname(file), path: basename(file), text: `${text}\n` }]);
  terminal.note(`Wrote ${out}.`);
  return 0;
};
