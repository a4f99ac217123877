export { authorities } from "./authorities.js";
export type { Answer, Met, Missing, NotApplicable, Undecided } from "./coverage/answer.js";
export {
  type ChosenLaw,
  chooseLaws,
  type ExemptLaw,
  type LawChoice,
  type LeftOutLaw,
} from "./coverage/choose-laws.js";
export {
  type Coverage,
  type CoverageOptions,
  type CoveredRequirement,
  type CoveredRight,
  coverage,
} from "./coverage/coverage.js";
export type { Granted, RightAnswer } from "./coverage/right-answer.js";
export type { Said, SaidInDocuments } from "./coverage/said.js";
export type {
  Authority,
  Checked,
  Condition,
  Day,
  Law,
  LawEntry,
  LawPlace,
  RequestHandling,
  Requirement,
  Right,
  Surface,
} from "./law.js";
export { type LawId, lawIndex } from "./law-index.gen.js";
export type { Need } from "./needs/need.js";
export { type NeedName, needs } from "./needs/needs.js";
export { surfaces } from "./surfaces.js";
export { type Topic, type TopicId, topics } from "./topics.js";
