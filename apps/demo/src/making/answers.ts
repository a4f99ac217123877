import type { Text } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import { type Edition, nearestEdition } from "../documents/edition.js";
import { failureOf } from "../documents/failure.js";
import { checkModel, makeDocument } from "../documents/make-document.js";
import { loadWording } from "../documents/wordings.js";
import { write } from "../documents/write.js";
import type { Kind, Made, Making } from "./request.js";

type Answers = {
  readonly [K in Kind]: (question: Making[K]["question"]) => Promise<Making[K]["answer"]>;
};

/** Kind of question → how it is answered. What is seldom asked loads what it needs when it is. */
export const answers: Answers = {
  document: ({ input, wanted }) => made(input, wanted),
  file: async ({ policy, edition, form }) => write[form](policy, await wordsOf(edition), edition.document),
  archive: async ({ policy }) => (await import("../documents/zip.js")).zipOf(policy),
  report: async ({ policy, locale, law }) => {
    const { reportOf } = await import("../coverage/report.js");
    return reportOf(policy, await loadWording[locale](), law);
  },
  places: async ({ locale }) => (await loadWording[locale]()).places,
};

function wordsOf({ locale }: Edition): Promise<Text> {
  return loadWording[locale]();
}

async function made(input: unknown, wanted: Edition): Promise<Made> {
  const checked = checkModel(input);
  if ("problems" in checked) return checked;
  const { policy } = checked;
  const edition = nearestEdition(policy, wanted);
  return { policy, problems: [], ...madeOf(policy, await wordsOf(edition), edition) };
}

function madeOf(policy: Policy, text: Text, edition: Edition): Pick<Made, "made" | "failure"> {
  try {
    return { made: makeDocument(policy, text, edition) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
