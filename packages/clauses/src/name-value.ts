import type { Policy } from "@policywright/schema";
import { condition, onlyWhen } from "./condition.js";
import { joined, named, term, termed, termOrLabel, words } from "./make-value.js";
import type { Value } from "./value.js";

type Recipient = NonNullable<Policy["recipients"]>[string];

/** Names of categories of data, joined. */
export function dataNames(ids: readonly string[], { dataCategories }: Policy): Value {
  const names = ids.flatMap((id) => {
    const category = dataCategories?.[id];
    return category ? [dataName(category)] : [];
  });
  return joined(names);
}

/** Name of a category where it is not described: a category of one item goes by that item. */
export function dataName(category: NonNullable<Policy["dataCategories"]>[string]): Value {
  const [only, ...others] = category.items ?? [];
  return only !== undefined && others.length === 0
    ? termOrLabel("data-category", only)
    : termed("data-category", category);
}

/** Name of a purpose: of its entry, or else of the term. */
export function purposeName(id: string, { purposes }: Policy): Value {
  const purpose = purposes?.[id];
  return purpose ? termed("purpose", purpose) : term("purpose", id);
}

/** Name of a recipient: its own, or that of its class; an id that names none stands as it is. */
export function recipientName(id: string, { recipients }: Policy): Value {
  const recipient = recipients?.[id];
  return recipient ? recipientOf(recipient) : words(id);
}

/** Name of a recipient, and when it receives data. */
export function conditionalRecipient(id: string, policy: Policy): Value {
  const recipient = policy.recipients?.[id];
  return onlyWhen(recipientName(id, policy), recipient && condition(recipient));
}

/** What a recipient is called: its name, or else the author's words for its class, or the term for it. */
export function recipientOf({ name, label, kind }: Recipient): Value {
  return named(name) ?? termed("recipient-kind", { label, term: kind });
}

/** Name of people whom data is about: of their entry, or else of the term. */
export function subjectName(id: string, { dataSubjects }: Policy): Value {
  const subject = dataSubjects?.[id];
  return subject ? termed("data-subject", subject) : term("data-subject", id);
}

/** Name of a source: of its entry, or else of the term. */
export function sourceName(id: string, sources: Policy["sources"]): Value {
  const source = sources?.[id];
  return source ? termed("source", source) : term("source", id);
}
