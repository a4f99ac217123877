import type { TopicId } from "@policywright/laws";
import type { Policy } from "@policywright/schema";

type Right = keyof NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Topic of a right, and the keys of `rights.granted` under which a model grants it. */
export const rightsByTopic: readonly (readonly [TopicId, readonly Right[]])[] = [
  ["rights.access", ["access", "know"]],
  ["rights.rectification", ["rectification", "correct"]],
  ["rights.erasure", ["erasure", "delete"]],
  ["rights.restriction", ["restriction"]],
  ["rights.portability", ["portability"]],
  ["rights.object", ["objection"]],
];
