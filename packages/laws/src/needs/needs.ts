import { all, at, each, either } from "./look.js";
import type { Need } from "./need.js";

/** What models declare to meet requirements, in the words of no law: name → what it is, and where it stands. */
export const needs = {
  form: {
    says: "nothing: documents that are made from a model meet it by their form",
    look: () => ({ declared: [], missing: [] }),
  },
  controllerName: { says: "who the controller is", look: at("controller.name") },
  controllerContact: {
    says: "how the controller is reached",
    look: either(at("contacts.questions"), at("contacts.rights"), at("controller.address")),
  },
  dataCategories: {
    says: "the categories of personal data",
    look: each("dataCategories", (path) => at(path)),
  },
  purposes: {
    says: "the purposes of each activity",
    look: each("activities", (path) => at(`${path}.purposes`)),
  },
  legalBases: {
    says: "the legal basis of each activity",
    look: each("activities", (path) => at(`${path}.legalBasis`)),
  },
  provision: {
    says: "whether people must give the data, and what follows if they do not",
    look: each(
      "activities",
      (path) => all(at(`${path}.provision.required`), at(`${path}.provision.consequence`)),
      ({ provision }) => provision !== undefined,
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** Name of a need. */
export type NeedName = keyof typeof needs;
