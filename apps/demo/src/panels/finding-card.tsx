import type { Finding } from "@policywright/linter";
import type { ReactNode } from "react";
import { Described } from "../shell/described.js";

/** What the linter says of one thing: what, why, what to do, and which requirement is not met. */
export function FindingCard({
  finding,
  children,
}: {
  readonly finding: Finding;
  readonly children: ReactNode;
}) {
  const { message, why, fix, requirements = [] } = finding;
  return (
    <details>
      <summary>
        <Described words={message} />
      </summary>
      <p>
        <Described words={why} />
      </p>
      <p>
        <Described words={fix} />
      </p>
      {requirements.map(({ id, cite }) => (
        <cite key={id}>{cite}</cite>
      ))}
      {children}
    </details>
  );
}
