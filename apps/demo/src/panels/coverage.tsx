import type { Answer, Coverage as LawCoverage } from "@policywright/laws";
import { useAnnounce } from "../shell/announce.js";
import { saveFile } from "../shell/save-file.js";
import { coverageCsv } from "./coverage-csv.js";
import type { PanelProps } from "./panel.js";

const statuses = {
  missing: "Missing",
  undecided: "Undecided",
  met: "Met",
  "not-applicable": "Does not apply",
} as const satisfies Record<Answer["status"], string>;

const order = ["missing", "undecided", "met", "not-applicable"] as const;

/** Which requirements of the laws of its regions the model meets, law by law. */
export function Coverage({ judgement, viewing }: PanelProps) {
  const announce = useAnnounce();
  if (judgement === undefined) return <p className="opening">Loading the laws …</p>;
  if (judgement.coverage.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">No law is chosen yet</p>
        <p>Declare in which regions people use your services, and the laws of these regions are looked at.</p>
        <button type="button" className="button" onClick={() => viewing.goTo("audience.regions")}>
          Declare the regions
        </button>
      </div>
    );
  }
  const download = () => {
    saveFile("coverage.csv", coverageCsv(judgement.coverage), "text/csv");
    announce("Downloaded coverage.csv.");
  };
  return (
    <div className="coverage">
      <p className="coverage-lead">
        By the regions that the model declares. Whether a law binds you is for counsel to say.
      </p>
      {judgement.coverage.map((one) => (
        <LawPart key={one.law.id} {...one} viewing={viewing} />
      ))}
      <button type="button" className="button" onClick={download}>
        Download as CSV
      </button>
    </div>
  );
}

function LawPart({ law, requirements, viewing }: LawCoverage & Pick<PanelProps, "viewing">) {
  return (
    <details className="law">
      <summary>
        <span className="law-name">{law.short}</span>
        <span className="law-tally">{tallyOf(requirements)}</span>
      </summary>
      <p className="coverage-lead">
        {law.name}.{" "}
        {law.status === "partial" && "Its data are not complete yet: nothing is claimed of what they say."}
      </p>
      {order.map((status) => {
        const some = requirements.filter(({ answer }) => answer.status === status);
        if (some.length === 0) return null;
        return (
          <section key={status}>
            <h4 data-status={status}>
              {statuses[status]} <span className="count">{some.length}</span>
            </h4>
            <ul className="requirement-list">
              {some.map(({ requirement, answer }) => (
                <li key={requirement.id}>
                  <cite>{requirement.cite}</cite>
                  <span>{requirement.requires}</span>
                  {law.status === "complete" && <Because answer={answer} viewing={viewing} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** What answers a requirement, or what to declare. */
function Because({ answer, viewing }: { readonly answer: Answer } & Pick<PanelProps, "viewing">) {
  if (answer.status === "met") {
    const [first] = answer.statements;
    if (first === undefined) return null;
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => {
          viewing.show({ edition: { ...viewing.view.edition, document: first.document } });
          viewing.choose(first.id);
        }}
      >
        See the sentence
      </button>
    );
  }
  if (answer.status === "not-applicable") return <small>Because {answer.because}.</small>;
  const paths =
    answer.status === "undecided" ? answer.declareAt : answer.declare.flatMap(({ paths }) => paths);
  return (
    <>
      {answer.status === "undecided" && <small>Because {answer.because}.</small>}
      {paths.slice(0, 3).map((path) => (
        <button key={path} type="button" className="link-button" onClick={() => viewing.goTo(path)}>
          Declare <code>{path}</code>
        </button>
      ))}
    </>
  );
}

function tallyOf(requirements: LawCoverage["requirements"]): string {
  return order
    .map((status) => [statuses[status].toLowerCase(), count(requirements, status)] as const)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`)
    .join(", ");
}

function count(requirements: LawCoverage["requirements"], status: Answer["status"]): number {
  return requirements.filter(({ answer }) => answer.status === status).length;
}
