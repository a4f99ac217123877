import { lawIndex } from "@policywright/laws";
import type { Finding } from "@policywright/linter";
import { FindingCard } from "../panels/finding-card.js";
import { FindingGroups } from "../panels/finding-groups.js";
import type { CheckProps } from "./check-desk.js";
import { missingOf } from "./parts.js";

/** What the chosen laws ask for, and the text does not say. */
export function MissingDisclosures({ told: { answer } }: CheckProps) {
  const missing = missingOf(answer);
  if (answer === undefined) return null;
  if (missing.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">Nothing is missing</p>
        <p>
          {answer.laws.length === 0
            ? "It is held to no law. Choose one above the text."
            : `No disclosure that was looked for is missing for ${answer.laws.map((id) => lawIndex[id].short).join(", ")}.`}
        </p>
      </div>
    );
  }
  return (
    <FindingGroups findings={missing} partOf={lawOf}>
      {(finding) => <FindingCard key={finding.rule} finding={finding} title={finding.fix} />}
    </FindingGroups>
  );
}

function lawOf({ requirements: [asked] = [] }: Finding): string {
  return asked === undefined ? "" : lawIndex[asked.law].short;
}
