import type { LocalizedText } from "@policywright/schema";
import { list, phrase, places, words } from "./make-value.js";
import type { Value } from "./value.js";

/** Something that is done only under a condition, or only for people in some places. */
export interface Conditional {
  readonly condition?: LocalizedText | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** When it is done, as it reads after "only when". */
export function condition({ condition, regions }: Conditional): Value | undefined {
  const where = places(regions, "or");
  const parts = [words(condition), where && phrase("you-are-in", { places: where })];
  return list(parts.filter((part) => part !== undefined));
}

/** Something with the condition under which it is done, if there is one. */
export function onlyWhen(what: Value, condition: Value | undefined): Value {
  return condition ? phrase("only-when", { what, condition }) : what;
}
