import { type Path, type Policy, pathText } from "@policywright/schema";
import { isPresentation, valueAt } from "./paths.js";

type Exceptions = readonly (readonly [path: RegExp, because: string])[];

/** What no document says. */
const unsaid: Exceptions = [
  [/^audience\./, "laws are chosen by it"],
  [/^lint\./, "it says what the linter lets pass"],
  [
    /\.area$|^deidentifiedData\.used$|^signals\.globalPrivacyControl\.frictionless$/,
    "it decides what the law asks for",
  ],
  [
    /^controller\.(?:joint|officerAppointed|establishments\[\d+\])$|^collection\.(?:specialCategories|offences)$|^children\.likelyUsers$/,
    "it decides what laws ask of the policy",
  ],
  [/\.inIntroduction$|^acceptableUse\.prohibitions\.[\w-]+\.group$/, "it chooses a place, not words"],
];

/** What follows from other facts as well, so that words can stay when it goes. */
const implied: Exceptions = [
  [/^cookies\.used$/, "a list of cookies says it, too"],
  [/^automatedDecisions\.made$/, "a list of decisions says it, too"],
  [/^marketing\.optOut\.byContact$/, "the contact for it says it, too"],
  [/^activities\.[\w-]+\.legalBasis$/, "an interest that is named is a basis"],
];

/** Whether no document must say a fact: it is about form, says itself in other words, or is none that documents have. */
export function isUnsaid(policy: Policy, path: Path): boolean {
  return (
    isPresentation(path) || isOutspoken(policy, path) || isOfNoDocument(policy, path) || holds(unsaid, path)
  );
}

/** Whether other facts say as much as this one. */
export function isImplied(path: Path): boolean {
  return holds(implied, path);
}

/** Whether only the acceptable-use policy says it, and the model has none. */
function isOfNoDocument({ documents }: Policy, path: Path): boolean {
  if (documents["acceptable-use-policy"] !== undefined) return false;
  return path[0] === "acceptableUse" || (path[0] === "contacts" && path[1] === "acceptable-use");
}

/** Whether it is a term of an entry that has words of its own, which are printed instead. */
function isOutspoken(policy: Policy, path: Path): boolean {
  return path.at(-1) === "term" && valueAt(policy, [...path.slice(0, -1), "label"]) !== undefined;
}

function holds(exceptions: Exceptions, path: Path): boolean {
  return exceptions.some(([pattern]) => pattern.test(pathText(path)));
}
