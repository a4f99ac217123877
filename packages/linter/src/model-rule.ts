import type { Day, Law, LawId } from "@policywright/laws";
import type { Collection, Policy, PolicyInput } from "@policywright/schema";
import type { Severity } from "./finding.js";
import type { ModelReading } from "./model/model-reading.js";
import type { RuleMeta } from "./rule.js";

/** A check of a model that no law's data make: that its facts fit one another, and what they promise. */
export interface ModelRule extends RuleMeta {
  /** Finds what is wrong, in the order of the model. It must not throw, whatever is declared. */
  readonly check: (policy: Policy, context: ModelContext) => Iterable<Found>;
  /** Models that are found and models that pass, at least one of each: tests, and the page of the rule. */
  readonly examples: readonly [ModelExample, ModelExample, ...ModelExample[]];
}

/** What a rule looks at besides the model. */
export interface ModelContext {
  /** Day on which the model is looked at. */
  readonly today: Day;
  /** Laws that the model is held to. */
  readonly laws: readonly Law[];
  /** What rules look for all over the model. */
  readonly reading: ModelReading;
}

/** Something that a rule found in a model. */
export interface Found {
  /** Path at which it stands or is missing: `recipients.tidio.country`. */
  readonly path: string;
  /** "Unexpected …, expected …", one sentence without full stop. */
  readonly message: string;
  /** How to mend it, if the rule's own sentence does not say it best. */
  readonly fix?: string;
  /** How much it weighs, if it is not as much as the rule. */
  readonly severity?: Severity;
}

/** A model that shows what a rule finds, or what it lets pass. */
export interface ModelExample {
  /** Says what it shows, a clause in the present tense: "finds a transfer that rests on Privacy Shield". */
  readonly title: string;
  /** Facts; who the controller is and which document is made are added where they are left out. */
  readonly policy: ExamplePolicy;
  /** Day on which it is looked at; 30 June 2026 if left out. */
  readonly today?: Day;
  /** Laws that it is held to; none if left out. */
  readonly laws?: readonly LawId[];
  /** What is found; an empty list if it passes. */
  readonly finds: readonly Pick<Found, "path" | "message">[];
}

/** Part of a model, as an author writes it. */
export type ExamplePolicy = Partial<PolicyInput<Readonly<Record<Collection, string>>>>;

/** Whether a model is held to one of some laws. */
export function holds({ laws }: ModelContext, ...ids: readonly LawId[]): boolean {
  return laws.some(({ id }) => ids.some((one) => one === id));
}
