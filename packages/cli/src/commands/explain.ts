import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentsOf } from "@policywright/generator";
import type { Run } from "../command.js";
import { refuse } from "../complaint.js";
import { written } from "../documents/formats.js";
import { locales, textIn } from "../documents/locales.js";
import { answerName, answerPlace } from "../explain/answer.js";
import { printSaying } from "../explain/print-saying.js";
import { type Question, questionOf } from "../explain/question.js";
import { sayingsOf } from "../explain/sayings.js";
import { findModel, modelsIn } from "../model/find-model.js";
import { loadModel, type Model } from "../model/load-model.js";
import { choiceOf, textOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

/** Says what a place of a document rests on, or what rests on a fact. */
export const explain: Run = async ({ words: [word], options }, terminal) => {
  if (word === undefined) return refuseNothing();
  const question = questionOf(word, terminal.folder);
  const model = await loadModel(modelFile(question, textOf(options, "model"), terminal.folder));
  const isPlace = "file" in question;
  const text = await textIn(isPlace ? question.locale : (choiceOf(options, "locale", locales) ?? "en"));
  const kinds = documentsOf(model.policy).filter((kind) => !isPlace || kind === question.document);
  const sayings = kinds.flatMap((kind) => sayingsOf(model.policy, text, kind));
  const known = text.wording.sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.map(({ clause }) => clause),
  ]);
  const answer = isPlace ? answerPlace(question, sayings) : answerName(question.name, sayings, model, known);
  if (isPlace) await noteOutdated(question, model, terminal);
  if (answer.note !== undefined) terminal.note(terminal.colour.yellow(answer.note));
  const out = isPlace ? dirname(dirname(question.file)) : join(model.folder, "documents");
  if (options.has("json")) terminal.say(JSON.stringify(answer, null, 2));
  else if (answer.sayings.length > 0) {
    terminal.say(answer.sayings.map((saying) => printSaying(saying, out, terminal)).join("\n\n"));
  }
  return answer.sayings.length > 0 ? 0 : 1;
};

function refuseNothing(): never {
  return refuse({
    path: "policywright explain",
    message: "Unexpected end, expected a document, a clause, a statement or a path of the model",
    fix: "`policywright explain --help` shows examples.",
  });
}

/** The model that was named; else the one in or above the folder of the document, or in this folder. */
function modelFile(question: Question, named: string | undefined, folder: string): string {
  if (named !== undefined) return findModel(folder, named);
  if (!("file" in question)) return findModel(folder);
  for (let at = dirname(question.file); at !== dirname(at); at = dirname(at)) {
    if (modelsIn(at).length > 0) return findModel(at);
  }
  return findModel(folder);
}

async function noteOutdated(question: Question, model: Model, terminal: Terminal): Promise<void> {
  if (!("file" in question)) return;
  const { document, locale, format, file } = question;
  const isCurrent =
    documentsOf(model.policy).includes(document) &&
    readFileSync(file, "utf8") === written(model.policy, await textIn(locale), document, format);
  if (!isCurrent)
    terminal.note(
      terminal.colour.yellow(
        "The document is not what the model gives: lines may be off. Run `policywright generate`.",
      ),
    );
}
