import type { Path, Policy } from "@policywright/schema";
import { namesAt } from "./fields.js";
import { pathsIn, replaced, valueAt } from "./paths.js";

/** A model whose texts stand in one language: of each translated text the one of the locale, or else the first. */
export function inLanguage(policy: Policy, locale: string): Policy {
  const translated = [...pathsIn(policy)].filter((path) => isTranslated(policy, path));
  const spoken = policy.locales === undefined ? policy : { ...policy, locales: [locale] };
  const model = translated.reduce<unknown>((whole, path) => {
    const texts = Object.entries(valueAt(policy, path) as Readonly<Record<string, string>>);
    return replaced(whole, path, new Map(texts).get(locale) ?? texts[0]?.[1]);
  }, spoken);
  return model as Policy; // Of the same shape: a translated text can stand as one text.
}

function isTranslated(policy: Policy, path: Path): boolean {
  const value = valueAt(policy, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names = namesAt(path);
  return ["Phrase", "Prose", "Markdown"].some((name) => names.has(name));
}
