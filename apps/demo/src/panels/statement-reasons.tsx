import { topics } from "@policywright/laws";
import { type Path, pathText } from "@policywright/schema";
import type { MadeDocument, ShownStatement } from "../documents/make-document.js";
import { wordsOf } from "../preview/words-of.js";
import type { PanelProps } from "./panel.js";
import { Requirements } from "./requirements.js";
import { valueAt, valueText } from "./value-text.js";

/** Facts, topics, requirements and clause of one statement, and the way to its neighbours. */
export function StatementReasons({
  viewing,
  policy,
  judgement,
  made,
  statement,
}: PanelProps & { readonly made: MadeDocument; readonly statement: ShownStatement }) {
  const words = wordsOf(made);
  const order = [...words.keys()];
  const index = order.indexOf(statement.id);
  const step = (by: number) => {
    const next = order[index + by];
    if (next !== undefined) viewing.choose(next);
  };
  return (
    <article className="reasons" aria-live="polite">
      <div className="reasons-steps">
        <button type="button" className="button" disabled={index <= 0} onClick={() => step(-1)}>
          Previous
        </button>
        <span>
          {index + 1} of {order.length}
        </span>
        <button type="button" className="button" disabled={index >= order.length - 1} onClick={() => step(1)}>
          Next
        </button>
      </div>
      <blockquote className="reasons-words">{words.get(statement.id)}</blockquote>

      <h3>It rests on these facts</h3>
      {statement.facts.length === 0 && <p>None: every document of this kind says it.</p>}
      <ul className="facts-list">
        {statement.facts.map((path) => (
          <li key={path}>
            <button type="button" className="fact-link" onClick={() => viewing.goTo(path)}>
              <code>{path}</code>
              <span>{policy && valueText(valueAt(path, policy))}</span>
            </button>
          </li>
        ))}
      </ul>

      <h3>It speaks of</h3>
      <ul className="chips">
        {statement.topics.map((id) => (
          <li key={id} title={topics[id].means}>
            {topics[id].title}
          </li>
        ))}
        {statement.topics.length === 0 && <li>Nothing that a law asks for</li>}
      </ul>

      {judgement.answer && (
        <Requirements laws={judgement.answer.laws} edition={made.edition} statement={statement} />
      )}

      <h3>Its words</h3>
      <p>
        The clause <code>{statement.clause}</code> of the section <code>{statement.section}</code>. You can
        replace, extend or drop it:{" "}
        <button
          type="button"
          className="link-button"
          onClick={() => viewing.goTo(pathText(["clauses", statement.clause] satisfies Path))}
        >
          change the clause
        </button>
        .
      </p>
    </article>
  );
}
