import type { FoundTopic } from "../judging/judge-text.js";
import type { CheckProps } from "./check-desk.js";

/** What the text speaks of; choosing a topic lights its sentences, and each further choice goes to the next one. */
export function TopicsFound({ check, told: { answer }, change, viewing }: CheckProps) {
  const { topics = [] } = answer ?? {};
  if (topics.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">No topic of a privacy policy was found</p>
        <p>It may be another kind of text, or not in English.</p>
      </div>
    );
  }
  const choose = ({ id, evidence }: FoundTopic) => {
    const isAgain = check.topic === id;
    const at = check.wanted?.from ?? -1;
    const next = isAgain ? (evidence.find(({ from }) => from > at) ?? evidence[0]) : evidence[0];
    change({ topic: id, wanted: next && { from: next.from, to: next.from } });
    viewing.show({ pane: "document" });
  };
  return (
    <ul className="found-topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <button type="button" aria-pressed={check.topic === topic.id} onClick={() => choose(topic)}>
            <span>
              {topic.title} {topic.isDenied && <em>only denied</em>}
            </span>
            <small>{topic.means}</small>
            <span className="count">{topic.evidence.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
