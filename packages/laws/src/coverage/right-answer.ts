import { isWithin, type Place, type Policy, type rights } from "@policywright/schema";
import type { Law, Right } from "../law.js";
import { at, yesAt } from "../needs/look.js";
import type { Look } from "../needs/need.js";
import type { Missing, NotApplicable, Undecided } from "./answer.js";

/** What a model says of a right that a law gives. */
export type RightAnswer = Granted | Missing | NotApplicable | Undecided;

/** The model grants the right where the law gives it. */
export interface Granted {
  readonly status: "met";
  readonly facts: readonly string[];
}

type RightId = keyof typeof rights;

/** Rights that the model declares elsewhere than under `rights.granted`, as part of another one or beside them. */
const elsewhere: Readonly<Partial<Record<RightId, Look>>> = {
  copy: yesAt("rights.granted.access.copies"),
  completion: yesAt("rights.granted.rectification.completion"),
  notification: yesAt("rights.notifyRecipients"),
  "objection-marketing": yesAt("rights.granted.objection.directMarketing"),
  appeal: at("requests.appeals"),
};

/** Whether a right that people have is granted to them. */
export function rightAnswer(policy: Policy, { right }: Right, law: Pick<Law, "places">): RightAnswer {
  if (right === undefined || right === "information" || right === "judicial-remedy")
    return { status: "undecided", because: "the model has no fact for this right", declareAt: [] };
  const { declared, missing } = (elsewhere[right] ?? at(`rights.granted.${right}`))(policy);
  if (missing.length > 0) return lacking("the right", missing);
  const unreached = law.places.filter((place) => !reaches(placesOf(policy, right), place, policy));
  if (unreached.length > 0) return lacking("the right for people there", [`rights.granted.${right}.places`]);
  return { status: "met", facts: declared };
}

function lacking(says: string, paths: readonly string[]): Missing {
  return { status: "missing", declare: [{ says, paths }], unsaid: [] };
}

/** Places for whose people a right is granted; everybody's if none is named. */
function placesOf({ rights }: Policy, right: RightId): readonly Place[] | undefined {
  const granted = Object.entries(rights?.granted ?? {}).find(([id]) => id === right)?.[1];
  return granted !== undefined && "places" in granted ? granted.places : undefined;
}

/** Whether a right for people in some places reaches people in another one, as far as the services address them. */
function reaches(places: readonly Place[] | undefined, place: Place, { audience }: Policy): boolean {
  if (places === undefined) return true;
  const there = (audience?.regions ?? []).filter((region) => isWithin(region, place));
  const people = there.length > 0 ? there : [place];
  return people.every((one) => places.some((granted) => isWithin(one, granted)));
}
