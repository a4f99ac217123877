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
