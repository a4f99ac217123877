import type { Finding } from "@policywright/linter";
import type { ReactNode } from "react";
import { FindingFolds } from "./finding-folds.js";
import { FindingList } from "./finding-list.js";
import { severities, severityIds } from "./severities.js";

/** As many findings are read at a glance; more of them are folded. */
const few = 8;

interface Shown<Found> {
  readonly findings: readonly Found[];
  /** Title of the part that a finding stands in where there are many; all stand in one list if left out. */
  partOf?: ((finding: Found) => string) | undefined;
  /** A card. */
  children(finding: Found): ReactNode;
}

/** Findings by how much they weigh, the gravest first. */
export function FindingGroups<Found extends Finding>({ findings, ...shown }: Shown<Found>) {
  return severityIds.map((severity) => (
    <FindingGroup
      key={severity}
      title={severities[severity]}
      findings={findings.filter((finding) => finding.severity === severity)}
      {...shown}
    />
  ));
}

/** Findings under a heading; nothing where there are none. */
export function FindingGroup<Found extends Finding>({
  title,
  findings,
  partOf,
  children,
}: Shown<Found> & { readonly title: string }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="count">{findings.length}</span>
      </h3>
      {partOf !== undefined && findings.length > few ? (
        <FindingFolds findings={findings} partOf={partOf}>
          {children}
        </FindingFolds>
      ) : (
        <FindingList findings={findings}>{children}</FindingList>
      )}
    </section>
  );
}
