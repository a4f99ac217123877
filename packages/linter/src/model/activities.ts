import type { Policy } from "@policywright/schema";
import { purposeTerm } from "./terms.js";

/** A processing activity, with what its references lead to. */
export interface ActivityEntry {
  /** `activities.orders`. */
  readonly path: string;
  readonly activity: NonNullable<Policy["activities"]>[string];
  /** Terms of its purposes. */
  readonly purposes: readonly string[];
  /** Special categories among its data. */
  readonly special: readonly string[];
}

/** The activities of a model, in their order. */
export function activitiesOf(policy: Policy): readonly ActivityEntry[] {
  const { activities = {}, dataCategories = {} } = policy;
  return Object.entries(activities).map(([id, activity]) => ({
    path: `activities.${id}`,
    activity,
    purposes: activity.purposes.map((purpose) => purposeTerm(policy, purpose)),
    special: activity.data.flatMap((category) => dataCategories[category]?.special ?? []),
  }));
}
