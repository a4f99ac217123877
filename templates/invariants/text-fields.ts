import { type Path, type Policy, parsePolicy, pathText } from "@policywright/schema";
import { namesAt } from "./fields.js";
import { leavesIn, replaced, valueAt } from "./paths.js";

/** A place of a model where an author writes words. */
export interface TextField {
  readonly path: Path;
  /** Whole sentences, a few words, or a name. */
  readonly kind: "Prose" | "Phrase" | "Name";
  /** An address may stand there, too, and is then a link. */
  readonly orAddress: boolean;
}

/** Places of a model where words stand that are text, and no address. */
export function textFields(policy: Policy): TextField[] {
  return leavesIn(policy).flatMap((path) => {
    const names = namesAt(path);
    const kind = (["Prose", "Phrase", "Name"] as const).find((name) => names.has(name));
    const orAddress = names.has("WebAddress");
    if (kind === undefined || (orAddress && isAddress(String(valueAt(policy, path))))) return [];
    return [{ path, kind, orAddress }];
  });
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
