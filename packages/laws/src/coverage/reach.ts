import { isWithin, type Place, type Policy } from "@policywright/schema";

/** The people of a place to whom services are addressed; all of them where the model names no part of it. */
function peopleIn(place: Place, { audience }: Policy): readonly Place[] {
  const regions = (audience?.regions ?? []).filter((region) => isWithin(region, place));
  return regions.length > 0 ? regions : [place];
}

/** Whether a right for people in some places reaches those in other ones, as far as the services address them. */
export function reaches(
  granted: readonly Place[] | undefined,
  places: readonly Place[],
  policy: Policy,
): boolean {
  if (granted === undefined) return true;
  const people = places.flatMap((place) => peopleIn(place, policy));
  return people.every((one) => granted.some((place) => isWithin(one, place)));
}

/** Rights of a model that are granted to people in some places only, and not to all people in some others. */
export function rightsNotReaching(places: readonly Place[], policy: Policy): readonly string[] {
  return Object.entries(policy.rights?.granted ?? {}).flatMap(([right, conditions]) => {
    const granted = conditions && "places" in conditions ? conditions.places : undefined;
    return reaches(granted, places, policy) ? [] : [right];
  });
}

/** A model without some rights. */
export function withoutRights(policy: Policy, rights: readonly string[]): Policy {
  const granted = Object.entries(policy.rights?.granted ?? {}).filter(([right]) => !rights.includes(right));
  return { ...policy, rights: { ...policy.rights, granted: Object.fromEntries(granted) } };
}
