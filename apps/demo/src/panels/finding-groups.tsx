import type { Finding } from "@policywright/linter";
import { type ReactNode, useState } from "react";
import { severities, severityIds } from "./severities.js";

/** How many findings of a group are shown before somebody asks for the others. */
const most = 60;

/** Findings by how much they weigh, the gravest first. */
export function FindingGroups<Found extends Finding>({
  findings,
  children,
}: {
  readonly findings: readonly Found[];
  /** A card. */
  children(finding: Found): ReactNode;
}) {
  return severityIds.map((severity) => (
    <FindingGroup
      key={severity}
      title={severities[severity]}
      findings={findings.filter((finding) => finding.severity === severity)}
    >
      {children}
    </FindingGroup>
  ));
}

/** Findings under a heading; nothing where there are none. */
export function FindingGroup<Found extends Finding>({
  title,
  findings,
  children,
}: {
  readonly title: string;
  readonly findings: readonly Found[];
  children(finding: Found): ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, most);
  return (
    <section>
      <h3>
        {title} <span className="count">{findings.length}</span>
      </h3>
      <ul className="cards">{shown.map(children)}</ul>
      {shown.length < findings.length && (
        <button type="button" className="button more" onClick={() => setWhole(true)}>
          Show the other {findings.length - shown.length}
        </button>
      )}
    </section>
  );
}
