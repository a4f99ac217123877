import type { Finding } from "@policywright/linter";
import { useState } from "react";
import { FindingCard } from "./finding-card.js";
import type { PanelProps } from "./panel.js";

const severities = {
  error: "To mend",
  warning: "To look at",
  advice: "Better otherwise",
} as const satisfies Record<Finding["severity"], string>;

/** What the linter found in the model, the gravest first. */
export function Findings({ judgement, viewing }: PanelProps) {
  const [law, setLaw] = useState("");
  if (judgement === undefined) return <p className="opening">Reading the model as counsel would …</p>;
  const laws = [...new Set(judgement.findings.flatMap(lawsOf))];
  const found = judgement.findings.filter((finding) => law === "" || lawsOf(finding).includes(law));
  if (judgement.findings.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">Nothing found</p>
        <p>
          The facts do not contradict one another, and no rule asks for more. That does not mean that the
          policy is lawful: have a lawyer read it.
        </p>
      </div>
    );
  }
  return (
    <div className="findings">
      {laws.length > 1 && (
        <label className="filter">
          <span>Law</span>
          <select value={law} onChange={({ target }) => setLaw(target.value)}>
            <option value="">All</option>
            {laws.map((name) => (
              <option key={name} value={name}>
                {nameOf(name, judgement.coverage)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(["error", "warning", "advice"] as const).map((severity) => {
        const some = found.filter((finding) => finding.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity}>
            <h3>
              {severities[severity]} <span className="count">{some.length}</span>
            </h3>
            <ul className="finding-list">
              {some.map((finding) => (
                <li data-severity={severity} key={`${finding.rule} ${finding.path} ${finding.message}`}>
                  <Told finding={finding} onGo={viewing.goTo} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Told({ finding, onGo }: { readonly finding: Finding; onGo(path: string): void }) {
  const { path, also = [] } = finding;
  const paths = [...(path === undefined ? [] : [path]), ...also];
  return (
    <FindingCard finding={finding}>
      {paths.map((place) => (
        <button key={place} type="button" className="link-button" onClick={() => onGo(place)}>
          Go to <code>{place}</code>
        </button>
      ))}
    </FindingCard>
  );
}

function lawsOf({ requirements = [] }: Finding): string[] {
  return requirements.map(({ law }) => law);
}

function nameOf(id: string, coverage: NonNullable<PanelProps["judgement"]>["coverage"]): string {
  return coverage.find(({ law }) => law.id === id)?.law.short ?? id;
}
