import {
  type LocalizedText,
  ownTexts,
  type Path,
  type Policy,
  parsePolicy,
  pathText,
} from "@policywright/schema";
import { namesAt } from "./fields.js";
import { leavesIn, replaced } from "./paths.js";

/** A place of a model where an author writes words. */
export interface TextField {
  readonly path: Path;
  /** Whole sentences, a few words, or a name. */
  readonly kind: "Prose" | "Phrase" | "Name";
  /** An address may stand there, too, and is then a link. */
  readonly orAddress: boolean;
}

/** Places of a model where words stand that are text, and no address; of texts that are given per locale, each. */
export function textFields(policy: Policy): TextField[] {
  const texts = new Map(
    ownTexts(policy).flatMap(({ path, kind, text }) =>
      kind === "Markdown" ? [] : leavesOf(path, text).map((leaf) => [pathText(leaf), kind] as const),
    ),
  );
  return leavesIn(policy).flatMap((path) => {
    const names = namesAt(path);
    const kind = texts.get(pathText(path)) ?? (names.has("Name") ? ("Name" as const) : undefined);
    return kind === undefined ? [] : [{ path, kind, orAddress: names.has("WebAddress") }];
  });
}

function leavesOf(path: Path, text: LocalizedText): Path[] {
  return typeof text === "string" ? [path] : Object.keys(text).map((locale) => [...path, locale]);
}

/** Whether words are a web address. */
export function isAddress(words: string): boolean {
  return /^https?:/i.test(words);
}

/** Places of a model where Markdown stands. */
export function markdownFields(policy: Policy): Path[] {
  return leavesIn(policy).filter((path) => namesAt(path).has("Markdown"));
}

/** Words that mean nothing, in the form of a field. */
export function harmless({ kind }: TextField, index: number): string {
  return kind === "Prose" ? `Zq${index}zq.` : `zq${index}zq`;
}

/** A model with other words in its fields, and which of them it took; those that the schema refuses are harmless. */
export function filledWith(policy: Policy, fields: readonly TextField[], words: readonly string[]) {
  const plain = fields.map(harmless);
  const hostile = withTexts(policy, fields, words);
  const parsed = parsePolicy(hostile);
  if ("policy" in parsed) return { policy: parsed.policy, taken: words.map(() => true), stray: [] };
  const refused = new Set(parsed.problems.map(({ path }) => pathText(path)));
  const known = new Set(fields.map(({ path }) => pathText(path)));
  const taken = fields.map(({ path }) => !refused.has(pathText(path)));
  const mixed = words.map((word, index) => (taken[index] ? word : (plain[index] ?? "")));
  const again = parsePolicy(withTexts(policy, fields, mixed));
  const problems = "problems" in again ? again.problems : [];
  return {
    policy: "policy" in again ? again.policy : undefined,
    taken,
    /** Problems elsewhere than at a field. */
    stray: [
      ...[...refused].filter((path) => !known.has(path)),
      ...problems.map(({ path }) => pathText(path)),
    ],
  };
}

function withTexts(policy: Policy, fields: readonly TextField[], words: readonly string[]): unknown {
  return fields.reduce<unknown>((model, { path }, index) => replaced(model, path, words[index]), policy);
}
