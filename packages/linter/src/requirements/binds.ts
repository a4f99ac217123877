import { coverage, type Day, type Law, type Requirement } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import { factsShown } from "./facts-shown.js";
import type { Spoken } from "./spoken.js";

/** The requirements of a law that bind by the facts of a model. */
export function bindingByModel(law: Law, model: Policy, today: Day): readonly Requirement[] {
  return coverage(model, { today, laws: [law] }).flatMap(({ requirements }) =>
    requirements.flatMap(({ requirement, answer: { status } }) =>
      status === "met" || status === "missing" ? [requirement] : [],
    ),
  );
}

/** The requirements of a law that bind by what a document itself shows; of what it does not show, none. */
export function bindingByText(law: Law, spoken: Spoken, today: Day): readonly Requirement[] {
  return law.requirements.filter(({ when, applies, from = today, until = today }) => {
    if (when === undefined || applies !== undefined || from > today || until < today) return false;
    if (when === "always") return true;
    return [when].flat().every((fact) => factsShown[fact]?.some(spoken.affirms) ?? false);
  });
}
