import { type Policy, type ProhibitionGroup, prohibitions } from "@policywright/schema";
import { list, phrase, termed, termOrLabel, words } from "../../make-value.js";
import { unwatched } from "../../observe.js";
import { entries } from "../../section.js";

type AcceptableUse = Policy["acceptableUse"];
type Prohibition = NonNullable<NonNullable<AcceptableUse>["prohibitions"]>[string];

/** Prohibitions of a group, each with what is said of it. */
export function prohibitionsOf(acceptableUse: AcceptableUse, group: ProhibitionGroup) {
  return entries(
    acceptableUse?.prohibitions,
    (prohibition) => groupOf(unwatched(prohibition)) === group && said(prohibition),
  );
}

/** Whether there is a prohibition in a group. */
export function hasProhibitions(acceptableUse: AcceptableUse, group: ProhibitionGroup): boolean {
  const all = Object.values(unwatched(acceptableUse)?.prohibitions ?? {});
  if (!all.some((prohibition) => groupOf(prohibition) === group)) return false;
  return Object.keys(acceptableUse?.prohibitions ?? {}).length > 0;
}

function groupOf({ group, term }: Prohibition): ProhibitionGroup {
  return group ?? (term === undefined ? "other" : prohibitions[term].group);
}

function said(prohibition: Prohibition) {
  const { term, means, examples, exceptions } = prohibition;
  return {
    title: termed("prohibition", prohibition),
    meaning: words(means) ?? (term === undefined ? undefined : phrase(`${term}-means`)),
    examples: list(examples?.map((example) => termOrLabel("prohibited-example", example))),
    exceptions: list(
      exceptions?.map((exception) => termOrLabel("prohibited-example", exception)),
      "or",
    ),
  };
}
