import { lazy, Suspense, useState } from "react";
import { LawPart } from "../coverage/law-part.js";
import type { ShownReport } from "../coverage/report.js";
import { rowsOf } from "../coverage/statuses.js";
import { reasonOf } from "../documents/failure.js";
import type { JudgedLaw } from "../judging/judgement.js";
import { ask } from "../making/ask.js";
import { useAnnounce } from "../shell/announce.js";
import type { PanelProps } from "./panel.js";
import { Waiting } from "./waiting.js";

const ReportDialog = lazy(async () => ({
  default: (await import("../coverage/report-dialog.js")).ReportDialog,
}));

/** Which requirements of the laws of its regions the model meets, law by law. */
export function Coverage({ judgement, viewing, shown }: PanelProps) {
  const announce = useAnnounce();
  const [page, setPage] = useState<ShownReport>();
  const { answer } = judgement;
  if (answer === undefined) return <Waiting words="Loading the laws …" trouble={judgement.trouble} />;
  if (answer.laws.length === 0) {
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
  const { made } = shown;
  const openPage = async (law?: string) => {
    if (made === undefined) return;
    const { policy, edition } = made;
    try {
      setPage(await ask("report", { policy, locale: edition.locale, law }));
    } catch (error) {
      announce(`The page cannot be made: ${reasonOf(error)}.`);
    }
  };
  const judged = answer.laws.filter(({ status }) => status === "complete").toSorted(byMissing);
  const partial = answer.laws.filter(({ status }) => status === "partial");
  const parts = (laws: readonly JudgedLaw[]) =>
    laws.map((law) => (
      <LawPart key={law.id} law={law} viewing={viewing} shown={shown} onPage={() => openPage(law.id)} />
    ));
  return (
    <div className="coverage" aria-busy={!judgement.isCurrent}>
      <p className="lead">
        By the regions that the model declares. Whether a law binds you is for counsel to say.
      </p>
      <button type="button" className="button" onClick={() => openPage()}>
        All laws as a page or CSV
      </button>
      {parts(judged)}
      {partial.length > 0 && (
        <details className="other-laws">
          <summary>
            <h3>
              Not judged yet <span className="count">{partial.length}</span>
            </h3>
          </summary>
          <div className="coverage">{parts(partial)}</div>
        </details>
      )}
      <Suspense>{page && <ReportDialog {...page} onEnd={() => setPage(undefined)} />}</Suspense>
    </div>
  );
}

/** Laws that lack most come first; the others keep their order. */
function byMissing(one: JudgedLaw, other: JudgedLaw): number {
  return rowsOf(other, "missing").length - rowsOf(one, "missing").length;
}
