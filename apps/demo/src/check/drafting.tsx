import type { Finding } from "@policywright/linter";
import { FindingCard } from "../panels/finding-card.js";
import { FindingGroups } from "../panels/finding-groups.js";
import type { CheckProps } from "./check-desk.js";
import { draftingOf } from "./parts.js";

/** Defects of the words, each with its place, and mended at a click where that is safe. */
export function Drafting({ told, change, mend, viewing }: CheckProps) {
  const found = draftingOf(told.answer);
  const safe = found.filter(({ edits }) => edits !== undefined);
  if (found.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">Nothing is broken</p>
        <p>No sentence is broken or unclear in a way that the linter knows.</p>
      </div>
    );
  }
  const show = ({ span }: Finding) => {
    if (span === undefined) return;
    change({ wanted: { from: span.start.offset, to: span.end.offset } });
    viewing.show({ pane: "document" });
  };
  return (
    <>
      {safe.length > 0 && (
        <button type="button" className="button strong" disabled={!told.isCurrent} onClick={() => mend(safe)}>
          Mend {safe.length} that {safe.length === 1 ? "is" : "are"} safe to mend
        </button>
      )}
      <FindingGroups findings={found}>
        {(finding) => (
          <FindingCard key={keyOf(finding)} finding={finding}>
            {finding.quote && <q className="quote">{finding.quote}</q>}
            {finding.edits && (
              <button
                type="button"
                className="button"
                disabled={!told.isCurrent}
                onClick={() => mend([finding])}
              >
                Mend it
              </button>
            )}
            {finding.span && (
              <button type="button" className="link-button" onClick={() => show(finding)}>
                Show it in the text
              </button>
            )}
          </FindingCard>
        )}
      </FindingGroups>
    </>
  );
}

function keyOf({ rule, message, span }: Finding): string {
  return `${rule} ${span?.start.offset} ${message}`;
}
