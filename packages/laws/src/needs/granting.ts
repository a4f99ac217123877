import { all, at, either, yesAt } from "./look.js";
import { madeOf } from "./made-of.js";
import type { Need } from "./need.js";

const rightToPieces: Need = {
  says: "the right to get specific pieces of data",
  look: yesAt("rights.granted.know.pieces"),
};

/** Rights that models grant in the terms of US laws. */
export const needsOfGranting = {
  rightToKnow: madeOf(
    "the right to know what is collected, with the specific pieces",
    { says: "the right to know what is collected", look: yesAt("rights.granted.know.categories") },
    rightToPieces,
  ),
  rightToPieces,
  rightToOldData: {
    says: "from which day on people can know their data",
    look: at("rights.granted.know.since"),
  },
  rightToSee: {
    says: "the right to see the data",
    look: either(at("rights.granted.access"), yesAt("rights.granted.know.pieces")),
  },
  rightToDelete: {
    says: "the right to have data deleted",
    look: either(at("rights.granted.delete"), at("rights.granted.erasure")),
  },
  rightToChoose: {
    says: "that people can choose which data are deleted",
    look: yesAt("rights.granted.delete.selectively"),
  },
  rightToCorrect: {
    says: "the right to have data corrected",
    look: either(at("rights.granted.correct"), at("rights.granted.rectification")),
  },
  rightToPortability: { says: "the right to a portable copy", look: at("rights.granted.portability") },
  rightToOptOut: {
    says: "the right to opt out of sale and sharing",
    look: at("rights.granted.opt-out-sale"),
  },
  rightToLimit: {
    says: "the right to limit the use of sensitive data",
    look: at("rights.granted.limit-sensitive"),
  },
  rightAgainstProfiling: {
    says: "the right to opt out of profiling",
    look: at("rights.granted.opt-out-profiling"),
  },
  rightAgainstDecisions: {
    says: "the right to opt out of automated decisions",
    look: at("rights.granted.opt-out-automated-decisions"),
  },
  rightToLogic: {
    says: "the right to learn how automated decisions are made",
    look: at("rights.granted.access-automated-decisions"),
  },
  rightAgainstRetaliation: {
    says: "the right not to be treated worse, also for people who work for the controller",
    look: yesAt("rights.granted.non-discrimination.workers"),
  },
  reviewByPeople: {
    says: "how people see and change their data",
    look: either(
      all(yesAt("account.selfService.review"), yesAt("account.selfService.change")),
      at("rights.granted.correct"),
      at("rights.granted.rectification"),
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;
