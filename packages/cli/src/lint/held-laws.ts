import { chooseLaws, type LawId, lawIndex } from "@policywright/laws";
import type { HeldLaw } from "@policywright/linter";
import type { Policy } from "@policywright/schema";

/** Laws that `--law` names. */
export function heldByHand(ids: readonly LawId[]): HeldLaw[] {
  return ids.map((id) => ({ ...named(id), by: "option", because: "`--law` says so" }));
}

/** Laws that a model is held to: those of its regions, and those that it names. */
export function heldByModel(policy: Pick<Policy, "audience">): HeldLaw[] {
  return chooseLaws(policy).chosen.map(({ id, because, fact }) =>
    fact.startsWith("audience.laws.")
      ? { ...named(id), by: "model", because: "the model says so", fact }
      : { ...named(id), by: "region", because, fact },
  );
}

/** Laws that a document shows to be meant, where nobody says which bind. */
export function heldAsShown(ids: readonly LawId[]): HeldLaw[] {
  return ids.map((id) => ({
    ...named(id),
    by: "document",
    because: "the document suggests so; nobody said which laws bind",
  }));
}

function named(id: LawId): Pick<HeldLaw, "id" | "short" | "status"> {
  const { short, status } = lawIndex[id];
  return { id, short, status };
}
