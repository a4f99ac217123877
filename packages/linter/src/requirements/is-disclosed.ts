import type { NeedName, Requirement, TopicId } from "@policywright/laws";
import type { Place, Policy } from "@policywright/schema";
import { namedBeside, neededNames } from "./needed-names.js";
import type { Spoken } from "./spoken.js";

/** Topics of how a document is made, not of what it says: no text can be said to lack them. */
const unlookedFor: ReadonlySet<TopicId> = new Set(["presentation", "publication", "consent.presumed"]);

/** Topics that documents put in so many words that not finding them is advice at most. */
const hardToSee: ReadonlySet<TopicId> = new Set([
  "ccpa.minors",
  "ccpa.metrics",
  "ccpa.incentives",
  "ccpa.right-to-know-disclosed",
  "ccpa.sale-statement",
  "rights.verification",
  "third-party-tracking",
  "choice.account",
  "children.parents",
  "retention.after",
]);

/** How rights are used, which is told to everybody even where a right is given to some. */
const handling: ReadonlySet<TopicId> = new Set([
  "rights.agents",
  "rights.appeal",
  "rights.how-to-exercise",
  "rights.limits",
  "rights.response-time",
  "rights.verification",
]);

/** Whether a requirement is about a topic that a reader of texts often does not recognise. */
export function isHardToSee({ topics }: Requirement): boolean {
  return topics.some((topic) => hardToSee.has(topic));
}

/** Topics of a requirement that are looked for in texts; none where the form of a document meets it. */
export function topicsSought({ topics, needs }: Requirement): readonly TopicId[] {
  if ([needs].flat().every((need) => need === "form")) return [];
  return topics.filter((topic) => !unlookedFor.has(topic));
}

/** Needs of a requirement. */
export function needsOf({ needs = [] }: Requirement): readonly NeedName[] {
  return [needs].flat() as readonly NeedName[];
}

/**
 * Whether a document discloses what a requirement asks for, as far as a reader without law or facts can tell:
 * it speaks of all its topics, or says what is needed in words that are known for it.
 */
export function isDisclosed(requirement: Requirement, spoken: Spoken): boolean {
  const sought = topicsSought(requirement);
  if (sought.length === 0 || sought.every(spoken.hasTopic)) return true;
  const needs = needsOf(requirement);
  return needs.length > 0 && needs.every((need) => spoken.knows(need) && spoken.says(need));
}

/** What a document was made from, and where the law holds that it is looked at for. */
export interface Made {
  readonly policy: Policy;
  readonly locale: string;
  readonly places: readonly Place[];
}

/**
 * Whether a document discloses what a requirement asks for, held to what a model declares: each need in words that
 * tell it from its neighbours, and every name. A right that is said to people of another place only does not count.
 */
export function isDisclosedAsDeclared(
  requirement: Requirement,
  spoken: Spoken,
  { policy, locale, places }: Made,
): boolean {
  const needs = needsOf(requirement);
  const known = needs.filter(spoken.knows);
  const sought = topicsSought(requirement);
  if (known.length < needs.length && sought.length > 0 && !sought.every(spoken.hasTopic)) return false;
  const isRight = requirement.topics.every(
    (topic) => /^(?:rights|ccpa)\./.test(topic) && !handling.has(topic),
  );
  return (
    known.every((need) => spoken.says(need, isRight ? places : undefined)) &&
    needs.every((need) => hasNames(need, spoken, policy, locale))
  );
}

/** Whether a document has the names that a need asks for by the model. */
function hasNames(need: NeedName, spoken: Spoken, policy: Policy, locale: string): boolean {
  const names = neededNames[need]?.(policy, locale) ?? [];
  return names.every(
    (ones) =>
      ones.length === 0 ||
      (namedBeside.has(need) ? spoken.hasWordsBeside(need, ones) : ones.some(spoken.hasWords)),
  );
}
