import type { Finding } from "@policywright/linter";
import type { ReactNode } from "react";
import { Described } from "../shell/described.js";

/** What the linter says of one thing: what, why, what to do, and which requirement is not met. */
export function FindingCard({
  finding,
  title = finding.message,
  children,
}: {
  readonly finding: Finding;
  /** What it is headed by: its message, if left out. */
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const { rule, severity, why, fix, requirements = [] } = finding;
  const cites = requirements.filter(({ cite }) => !why.includes(cite));
  return (
    <li className="card" data-severity={severity}>
      <details>
        <summary>
          <Described words={title} />
        </summary>
        <dl>
          <dt>Why</dt>
          <dd>
            <Described words={why} />
            {cites.map(({ id, cite }) => (
              <cite key={id}>{cite}</cite>
            ))}
          </dd>
          {fix !== title && (
            <>
              <dt>What to do</dt>
              <dd>
                <Described words={fix} />
              </dd>
            </>
          )}
        </dl>
        <div className="card-actions">{children}</div>
        <code className="card-rule">{rule}</code>
      </details>
    </li>
  );
}
