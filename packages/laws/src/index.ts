export { type Topic, type TopicId, topics } from "./topics.js";
