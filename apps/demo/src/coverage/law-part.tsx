import type { JudgedLaw } from "../judging/judgement.js";
import type { PanelProps } from "../panels/panel.js";
import { Described } from "../shell/described.js";
import { Because } from "./because.js";
import { rowsOf, statuses, statusIds } from "./statuses.js";

/** What one law asks, by whether it is met; folded until somebody looks into it. */
export function LawPart({
  law,
  onPage,
  ...props
}: Pick<PanelProps, "viewing" | "shown"> & { readonly law: JudgedLaw; onPage(): void }) {
  return (
    <details className="law">
      <summary>
        <span className="law-name">{law.short}</span>
        <span className="law-tally">{tallyOf(law)}</span>
      </summary>
      <p className="lead">
        {law.name}
        {law.because && <Described words={`, because ${law.because}`} />}.{" "}
        {law.status === "partial" && "Its data are not complete yet: nothing is claimed of what they say."}
      </p>
      <button type="button" className="button" onClick={onPage}>
        As a page or CSV
      </button>
      {statusIds.map((status) => {
        const rows = rowsOf(law, status);
        if (rows.length === 0) return null;
        return (
          <section key={status}>
            <h4 data-status={status}>
              {statuses[status]} <span className="count">{rows.length}</span>
            </h4>
            <ul className="requirement-list">
              {rows.map(({ id, cite, title, requires, answer }) => (
                <li key={id}>
                  <cite>{cite}</cite>
                  <strong>{title}</strong>
                  <span>{requires}</span>
                  {law.status === "complete" && <Because answer={answer} {...props} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** What is read after a number of requirements. */
const tallied = {
  missing: "missing",
  undecided: "undecided",
  met: "met",
  "not-applicable": "not applicable",
} as const satisfies Record<keyof typeof statuses, string>;

function tallyOf(law: JudgedLaw): string {
  if (law.status === "partial") return `${law.requirements.length + law.rights.length} not judged yet`;
  return statusIds
    .map((status) => [rowsOf(law, status).length, tallied[status]] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(", ");
}
