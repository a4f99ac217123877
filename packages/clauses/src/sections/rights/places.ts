import type { Place, Policy } from "@policywright/schema";
import { places } from "../../make-value.js";
import { unwatched } from "../../observe.js";
import type { Value } from "../../value.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Rights that one lead can give to the people of some places, in the order in which they are printed. */
const leadable = [
  "confirmation",
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "automated-decisions",
  "withdraw-consent",
  "complaint",
  "judicial-remedy",
] as const satisfies readonly (keyof Granted)[];

type Leadable = (typeof leadable)[number];

/** Rights that are granted to the people of the same places as the first that is not granted to all. */
export function ledRights({ rights }: Policy): readonly Leadable[] {
  const granted = unwatched(rights?.granted) ?? {};
  const regional = leadable.filter((right) => granted[right]?.places !== undefined);
  const [first] = regional;
  return regional.filter((right) => first && same(granted[right]?.places, granted[first]?.places));
}

/** The places of the lead; all rights under it are a reason for it. */
export function ledPlaces(policy: Policy): Value | undefined {
  const [where] = ledRights(policy).map((right) => places(policy.rights?.granted?.[right]?.places, "or"));
  return where;
}

/** Where the people live who have a right, if it is for some only and no lead says so. */
export function ownPlaces(right: Leadable, policy: Policy): Value | undefined {
  if (ledRights(policy).includes(right)) return undefined;
  return places(policy.rights?.granted?.[right]?.places, "or");
}

function same(some: readonly Place[] = [], others: readonly Place[] = []): boolean {
  return some.length === others.length && some.every((place) => others.includes(place));
}
