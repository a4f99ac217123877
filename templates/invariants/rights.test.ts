import { type Coverage, coverage, type Right } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { isWithin, overlap, type Place, type Policy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { models, writtenModels } from "./models.js";
import { saidBy } from "./said-by.js";

const today = "2026-11-22";

/** Companies of today, which declare all that their laws ask for. */
const starters = writtenModels.filter(([name]) => name.startsWith("starter-"));

type Covered = { readonly covered: Coverage; readonly right: Right; readonly status: string };

describe.each(starters)("%s", (_, policy) => {
  test("grants each right that a law of its regions gives, and to all people to whom it gives it", async () => {
    const lacking = (await rightsOf(policy)).filter(({ status }) => status === "missing");
    expect(lacking.map(({ right }) => right.id)).toEqual([]);
  });

  test("grants no right to people to whom no law gives it", async () => {
    const given = (await rightsOf(policy)).filter(({ status }) => status !== "not-applicable");
    const beyond = placesOfRights(policy).flatMap(([right, places]) =>
      places
        .filter((place) => !given.some((one) => gives(one, right, place)))
        .map((place) => `${right} in ${place}`),
    );
    expect(beyond).toEqual([]);
  });
});

test.each(models)("%s says of each right that not all people have who has it", (_, policy) => {
  const facts = new Set(Object.values(saidBy(policy)).flatMap((said) => said.flatMap((one) => one.facts)));
  const placed = Object.entries(policy.rights?.granted ?? {}).flatMap(([right, conditions]) =>
    conditions && "places" in conditions && conditions.places ? [`rights.granted.${right}.places`] : [],
  );
  const unsaid = placed.filter((path) => ![...facts].some((fact) => fact.startsWith(path)));
  expect(unsaid).toEqual([]);
});

async function rightsOf(policy: Policy): Promise<readonly Covered[]> {
  return coverage(policy, { today, laws: await loadLaws(policy) }).flatMap((covered) =>
    covered.rights.map(({ right, answer }) => ({ covered, right, status: answer.status })),
  );
}

/** Rights that are granted, with those of the regions whose people have them. */
function placesOfRights({ rights, audience }: Policy): readonly (readonly [string, readonly Place[]])[] {
  const regions = audience?.regions ?? [];
  return Object.entries(rights?.granted ?? {}).map(([right, conditions]) => {
    const places = conditions && "places" in conditions ? conditions.places : undefined;
    return [right, places ?? regions];
  });
}

function gives({ covered, right }: Covered, granted: string, place: Place): boolean {
  return (
    right.right === granted && covered.law.places.some((one) => overlap(one, place) || isWithin(one, place))
  );
}
