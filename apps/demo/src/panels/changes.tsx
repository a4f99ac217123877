import { diffWords } from "diff";
import type { Change } from "../preview/changes.js";
import type { PanelProps } from "./panel.js";

const headings = { added: "Added", changed: "Changed", removed: "Removed" } as const;

/** What the document says that the sample, or the model last marked, did not say, and the reverse. */
export function Changes({ work, viewing, changes }: PanelProps) {
  const { workspace } = work;
  if (changes.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">Nothing has changed</p>
        <p>
          Change a fact. The sentences that it adds, changes or removes are listed here and marked in the
          document.
        </p>
      </div>
    );
  }
  return (
    <div className="changes">
      {(["added", "changed", "removed"] as const).map((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h3>
              {headings[kind]} <span className="count">{ofKind.length}</span>
            </h3>
            <ul className="cards">
              {ofKind.map((change) => (
                <li key={change.statement} className="card" data-kind={kind}>
                  <ChangeText change={change} />
                  {kind !== "removed" && (
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => viewing.choose(change.statement)}
                    >
                      Why?
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <button type="button" className="button" onClick={() => work.compareWith(workspace.present.input)}>
        Compare with this state from now on
      </button>
    </div>
  );
}

function ChangeText({ change: { kind, before, after } }: { readonly change: Change }) {
  if (kind === "added") return <ins>{after}</ins>;
  if (kind === "removed") return <del>{before}</del>;
  return (
    <p>
      {diffWords(before, after).map(({ value, added, removed }, index) => {
        const key = `${index}:${value}`;
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
      })}
    </p>
  );
}
