import type { Policy, TermId } from "@policywright/schema";
import { phrase, term } from "../../make-value.js";
import { recipientName } from "../../name-value.js";
import { there, unwatched } from "../../observe.js";
import { entries } from "../../section.js";
import type { Value } from "../../value.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Entries of a record of the model, without their keys. */
export function entriesOf<T>(record: Readonly<Record<string, T>> | undefined): NonNullable<T>[] {
  return [...entries(record, (entry) => entry)].map(([, entry]) => entry);
}

/** Recipients by their line of business, or else by their name. */
export function recipientClasses(policy: Policy): Value[] {
  return Object.keys(unwatched(policy.recipients) ?? {}).map((id) => {
    const kind = policy.recipients?.[id]?.kind;
    return kind === undefined ? recipientName(id, policy) : term("recipient-kind", kind);
  });
}

/** What is done with personal data for money or advertising, or is not. */
export function practices({ sale }: Policy, declared: boolean): Value[] {
  const ids = [
    ...(sale?.sells === declared ? (["sell-data"] as const) : []),
    ...(sale?.shares === declared ? (["share-data"] as const) : []),
    ...(sale?.targetedAdvertising === declared ? (["target-by-data"] as const) : []),
  ];
  return ids.map((id, index) => phrase(id, { data: phrase(index === 0 ? "your-data" : "it") }));
}

/** Terms of the rights that are granted, in the order of their declaration. */
export function rightsIn(granted: Granted | undefined): Value[] {
  return Object.keys(unwatched(granted) ?? {}).flatMap((key) => {
    const right = key as keyof Granted & TermId<"right">; // Keys of the schema, all of them terms.
    return there(granted?.[right]) === undefined ? [] : [term("right", right)];
  });
}
