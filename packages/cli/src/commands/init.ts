import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parsePolicy, pathText, policyJsonSchema } from "@policywright/schema";
import type { Options, Run } from "../command.js";
import { refuse } from "../complaint.js";
import { type OutputFile, writeFiles } from "../files/write-files.js";
import type { Start } from "../init/ask.js";
import { guideOf } from "../init/guide.js";
import { type ModelFormat, modelText, schemaName } from "../init/model-text.js";
import { startModel } from "../init/start-model.js";
import { type Template, templates } from "../init/templates.js";
import { whatNext } from "../init/what-next.js";
import { modelsIn } from "../model/find-model.js";
import { loadModel } from "../model/load-model.js";
import { choiceOf, textOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

/** Writes a new model; never over one that is there. */
export const init: Run = async ({ words: [word = "."], options }, terminal) => {
  const root = resolve(terminal.folder, word);
  const format = choiceOf(options, "format", ["ts", "json", "yaml"]) ?? "ts";
  const known = templates();
  refuseExisting(root);
  const start = await startOf(options, known, terminal);
  if (start === undefined) return 2;
  const file = join(root, `policy.${format}`);
  const text =
    "template" in start ? await copyOf(start.template, known, format) : newModel(start, format, file);
  const schema: OutputFile[] =
    format === "ts" || existsSync(join(root, schemaName))
      ? []
      : [{ root, path: schemaName, text: `${JSON.stringify(policyJsonSchema(), null, 2)}\n` }];
  writeFiles([...schema, { root, path: `policy.${format}`, text }]);
  terminal.say(whatNext(terminal.folder, root, format));
  return 0;
};

function refuseExisting(root: string): void {
  const [existing] = modelsIn(root);
  if (existing === undefined) return;
  refuse({
    file: existing,
    message: "Unexpected model that is there already, expected none",
    fix: "Choose another folder, or remove it first.",
  });
}

async function startOf(
  options: Options,
  known: readonly Template[],
  terminal: Terminal,
): Promise<Start | undefined> {
  const template = choiceOf(options, "template", ["start", ...known.map(({ name }) => name)]);
  const given = Object.fromEntries(
    (["name", "website", "country", "email"] as const).flatMap((key) => {
      const value = textOf(options, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  if (options.has("yes")) {
    return template === undefined || template === "start"
      ? { answers: { name: "Example Ltd", ...given } }
      : { template };
  }
  if (!terminal.interactive) {
    refuse({
      path: "policywright init",
      message: "Unexpected pipe, expected a terminal on which questions can be answered",
      fix:
        template === undefined || template === "start"
          ? "Add `--yes`, and answer with options: `policywright init --template start --name 'Example Ltd' --yes`."
          : `Add \`--yes\`: \`policywright init --template ${template} --yes\`.`,
    });
  }
  return (await import("../init/ask.js")).ask(given, template, known, today());
}

/** A template as it stands, comments and all; in other formats, what it declares. */
async function copyOf(name: string, known: readonly Template[], format: ModelFormat): Promise<string> {
  const model = known.find((template) => template.name === name)?.model ?? "";
  return format === "ts" ? readFileSync(model, "utf8") : modelText((await loadModel(model)).policy, format);
}

function newModel(start: Exclude<Start, { template: string }>, format: ModelFormat, file: string): string {
  const model = startModel(start.answers, today());
  const parsed = parsePolicy(model);
  if ("problems" in parsed) {
    refuse(...parsed.problems.map(({ path, ...problem }) => ({ file, path: pathText(path), ...problem })));
  }
  return modelText(model, format, guideOf(model));
}

/** Today where the command runs, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
