import * as z from "zod";
import { localesOf, localText } from "./local-text.js";
import { Policy } from "./model/policy.js";
import type { LocalizedText } from "./values/text.js";
import type { Path } from "./walk.js";

/** What an author's words are: a run of words within a sentence, whole sentences, or Markdown. */
export type TextKind = "Phrase" | "Prose" | "Markdown";

const kinds: readonly TextKind[] = ["Phrase", "Prose", "Markdown"];

/** Words of an author's, and where they stand in the model. */
export interface OwnText {
  readonly path: Path;
  readonly kind: TextKind;
  readonly text: LocalizedText;
}

/** All words of the author's in a model that are written per language, in its order; names and addresses are none. */
export function ownTexts(policy: Policy): OwnText[] {
  return [...textsBelow(Policy, policy, [])];
}

/** Words of the author's that a model lacks in a locale: what to send to a translator. */
export function missingTranslations(policy: Policy, locale: string): OwnText[] {
  const [bare = locale] = localesOf(policy);
  return ownTexts(policy).filter(({ text }) => localText(text, locale, bare) === undefined);
}

function* textsBelow(schema: z.core.$ZodType, value: unknown, path: Path): Generator<OwnText> {
  if (value === undefined) return;
  const kind = kindOf(schema);
  if (kind) {
    yield { path, kind, text: value as LocalizedText }; // The schema of the model says so.
    return;
  }
  const { def } = (schema as z.core.$ZodTypes)._zod; // All schemas of zod are of these types.
  switch (def.type) {
    case "optional":
    case "nonoptional":
      yield* textsBelow(def.innerType, value, path);
      return;
    case "union": {
      const fitting = def.options.find((option) => z.safeParse(option, value).success);
      if (fitting) yield* textsBelow(fitting, value, path);
      return;
    }
    case "array":
      for (const [index, item] of Object.values(value as object).entries())
        yield* textsBelow(def.element, item, [...path, index]);
      return;
    case "object":
    case "record":
      for (const [key, child] of Object.entries(value as object)) {
        const below = def.type === "record" ? def.valueType : def.shape[key];
        if (below) yield* textsBelow(below, child, [...path, key]);
      }
  }
}

/** Name of the schema, or of the one that it describes anew, if it is one of texts. */
function kindOf(schema: z.core.$ZodType | undefined): TextKind | undefined {
  if (schema === undefined) return undefined;
  const id = z.globalRegistry.get(schema)?.id;
  return kinds.find((kind) => kind === id) ?? kindOf(schema._zod.parent);
}
