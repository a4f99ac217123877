import type { Place, Policy, rights } from "@policywright/schema";
import type { Law, Right } from "../law.js";
import { preferably } from "../needs/each-of.js";
import { at, yesAt } from "../needs/look.js";
import type { Look } from "../needs/need.js";
import type { Missing, NotApplicable, Undecided } from "./answer.js";
import { reaches } from "./reach.js";

/** What a model says of a right that a law gives. */
export type RightAnswer = Granted | Missing | NotApplicable | Undecided;

/** The model grants the right where the law gives it. */
export interface Granted {
  readonly status: "met";
  readonly facts: readonly string[];
}

type RightId = keyof typeof rights;

/** Rights that the model declares elsewhere than under their own name: as part of another one, as another one, or beside them. */
const elsewhere: Readonly<Partial<Record<RightId, Look>>> = {
  copy: yesAt("rights.granted.access.copies"),
  completion: yesAt("rights.granted.rectification.completion"),
  notification: yesAt("rights.notifyRecipients"),
  "objection-marketing": yesAt("rights.granted.objection.directMarketing"),
  "complaint-controller": at("contacts.complaints"),
  appeal: at("requests.appeals"),
  access: preferably(at("rights.granted.access"), yesAt("rights.granted.know.pieces")),
  correct: preferably(at("rights.granted.correct"), at("rights.granted.rectification")),
};

/** Whether a right that people have is granted to them. Of one that no policy need tell, nothing is missing. */
export function rightAnswer(policy: Policy, right: Right, law: Pick<Law, "places">): RightAnswer {
  const answer = grantedBy(policy, right, law);
  return answer.status === "missing" && right.told === false ? notAsked : answer;
}

const notAsked: NotApplicable = {
  status: "not-applicable",
  because: "people have it whatever a policy says, and no provision asks that it be told",
};

function grantedBy(policy: Policy, { right }: Right, law: Pick<Law, "places">): RightAnswer {
  if (right === undefined || right === "information")
    return { status: "undecided", because: "the model has no fact for this right", declareAt: [] };
  const { declared, missing } = (elsewhere[right] ?? at(`rights.granted.${right}`))(policy);
  if (missing.length > 0) return lacking("the right", missing);
  const places = placesOf(policy, declared);
  if (!reaches(places, law.places, policy))
    return lacking(
      "the right for people there",
      grantedAt(declared).map((path) => `${path}.places`),
    );
  return { status: "met", facts: declared };
}

function lacking(says: string, paths: readonly string[]): Missing {
  return { status: "missing", declare: [{ says, paths }], unsaid: [] };
}

/** Places for whose people rights are granted; everybody's if one of them names none. */
function placesOf({ rights }: Policy, declared: readonly string[]): readonly Place[] | undefined {
  const paths = grantedAt(declared);
  const granted = Object.entries(rights?.granted ?? {}).filter(([id]) =>
    paths.includes(`rights.granted.${id}`),
  );
  const places = granted.map(([, right]) => (right && "places" in right ? right.places : undefined));
  return places.length === 0 || places.includes(undefined) ? undefined : places.flatMap((ones) => ones ?? []);
}

/** Paths of the rights that facts belong to. */
function grantedAt(declared: readonly string[]): readonly string[] {
  return declared.flatMap((path) => /^rights\.granted\.[\w-]+/.exec(path)?.[0] ?? []);
}
