export { authorities } from "./authorities.js";
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
export { surfaces } from "./surfaces.js";
export { type Topic, type TopicId, topics } from "./topics.js";
