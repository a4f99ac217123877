import type { Policy, RetentionPeriod } from "@policywright/schema";

/** How long something is kept, with its path. */
export interface Retention {
  readonly path: string;
  readonly retention: RetentionPeriod;
}

/** How long activities, categories of data and recipients keep data. */
export function retentionsOf({ activities, dataCategories, recipients }: Policy): readonly Retention[] {
  return Object.entries({ activities, dataCategories, recipients }).flatMap(([collection, entries = {}]) =>
    Object.entries(entries).flatMap(([id, { retention }]) =>
      retention === undefined ? [] : [{ path: `${collection}.${id}.retention`, retention }],
    ),
  );
}
