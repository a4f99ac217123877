import { isWithin, type Place, type Policy } from "@policywright/schema";
import { eachOf } from "./each-of.js";
import { at, either, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

/** Who the controller is, how it is reached, and who stands beside it. */
export const needsOfController = {
  controllerName: { says: "who the controller is", look: at("controller.name") },
  controllerContact: {
    says: "how the controller is reached",
    look: either(at("contacts.questions"), at("contacts.rights"), at("controller.address")),
  },
  officer: { says: "the data protection officer", look: at("controller.dataProtectionOfficer") },
  representativeInEea: {
    says: "the representative in the European Economic Area",
    look: representative("eea", "eu"),
  },
  representativeInUk: { says: "the representative in the United Kingdom", look: representative("GB", "GB") },
  jointArrangement: {
    says: "what each joint controller is responsible for",
    look: eachOf("controller.jointControllers", jointControllers, (path) => at(`${path}.responsibilities`)),
  },
  jointRights: {
    says: "that rights can be used against each joint controller",
    look: eachOf("controller.jointControllers", jointControllers, (path) =>
      yesAt(`${path}.rightsAgainstEach`),
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;

function jointControllers({ controller }: Policy) {
  return controller.jointControllers;
}

/** Looks for a representative in a place; one for a part of it does. */
function representative(place: Place, usual: Place): Look {
  return (policy) => {
    const keys = Object.keys(policy.controller.representatives ?? {}) as Place[]; // Keys of a record of places.
    const there = keys.filter((key) => isWithin(key, place));
    if (there.length > 0)
      return { declared: there.map((key) => `controller.representatives.${key}`), missing: [] };
    return { declared: [], missing: [`controller.representatives.${usual}`] };
  };
}
