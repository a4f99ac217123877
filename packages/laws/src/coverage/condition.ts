import { type Fact, type FactName, facts } from "@policywright/schema";
import type { Day, Law } from "../law.js";
import type { NotApplicable, Undecided } from "./answer.js";
import type { PolicyView } from "./policy-view.js";

/** What decides whether something of a law binds. */
interface Conditional {
  readonly when?: "always" | FactName | readonly FactName[];
  readonly applies?: string;
  readonly from?: Day;
  readonly until?: Day;
}

/**
 * Why a requirement or a right does not bind, or why that is undecided; nothing where it binds.
 *
 * What one fact denies does not bind, whatever else is unknown.
 */
export function conditionOf(
  { holds }: PolicyView,
  { when = [], applies, from, until }: Conditional,
  { status }: Pick<Law, "status">,
  today: Day,
): NotApplicable | Undecided | undefined {
  if (status === "partial") return undecided("this law is carried as data, and not checked yet");
  if (from !== undefined && from > today) return notApplicable(`it takes effect on ${from}`);
  if (until !== undefined && until < today) return notApplicable(`it ended on ${until}`);
  const unknown: Fact[] = [];
  for (const name of [when].flat()) {
    if (name === "always") continue;
    const answer = holds(name);
    if (answer === false) return notApplicable(facts[name].denies);
    if (answer === undefined) unknown.push(facts[name]);
  }
  if (unknown.length > 0) return undeclared(unknown);
  return applies === undefined ? undefined : undecided(`no fact of the model tells whether ${applies}`);
}

function notApplicable(because: string): NotApplicable {
  return { status: "not-applicable", because };
}

function undecided(because: string): Undecided {
  return { status: "undecided", because, declareAt: [] };
}

function undeclared(unknown: readonly Fact[]): Undecided {
  return {
    status: "undecided",
    because: `the model does not declare whether ${unknown.map(({ says }) => says).join(", and whether ")}`,
    declareAt: unknown.flatMap(({ declaredAt }) => declaredAt),
  };
}
