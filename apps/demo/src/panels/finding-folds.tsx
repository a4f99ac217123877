import type { Finding } from "@policywright/linter";
import { type ReactNode, useState } from "react";
import { FindingList } from "./finding-list.js";

/** Many findings by what asks for them, each part folded until somebody works through it. */
export function FindingFolds<Found extends Finding>({
  findings,
  partOf,
  children,
}: {
  readonly findings: readonly Found[];
  /** Title of the part that a finding stands in. */
  partOf(finding: Found): string;
  /** A card. */
  children(finding: Found): ReactNode;
}) {
  const parts = [...new Set(findings.map(partOf))];
  return (
    <div className="folds">
      {parts.map((title, index) => (
        <Fold
          key={title}
          title={title}
          isFirst={index === 0}
          findings={findings.filter((finding) => partOf(finding) === title)}
        >
          {children}
        </Fold>
      ))}
    </div>
  );
}

function Fold<Found extends Finding>({
  title,
  isFirst,
  findings,
  children,
}: {
  readonly title: string;
  readonly isFirst: boolean;
  readonly findings: readonly Found[];
  children(finding: Found): ReactNode;
}) {
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details className="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <span className="count">{findings.length}</span>
      </summary>
      {isOpen && <FindingList findings={findings}>{children}</FindingList>}
    </details>
  );
}
