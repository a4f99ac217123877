import type { Finding } from "@policywright/linter";
import { type ReactNode, useState } from "react";

/** How many findings are shown before somebody asks for the others. */
const most = 60;

/** Findings, each in a card. */
export function FindingList<Found extends Finding>({
  findings,
  children,
}: {
  readonly findings: readonly Found[];
  /** A card. */
  children(finding: Found): ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, most);
  return (
    <>
      <ul className="cards">{shown.map(children)}</ul>
      {shown.length < findings.length && (
        <button type="button" className="button more" onClick={() => setWhole(true)}>
          Show the other {findings.length - shown.length}
        </button>
      )}
    </>
  );
}
