import { toHtml } from "@policywright/generator";
import { type CoverageReport, coverageCsv, coverageTree } from "@policywright/generator/coverage";
import { useEffect, useRef } from "react";
import { adoptPageStyle } from "../preview/adopt-styles.js";
import { emptyPage } from "../preview/empty-page.js";
import { useAnnounce } from "../shell/announce.js";
import { saveFile } from "../shell/save-file.js";

/** What the dialog shows: coverage of one law, or of all. */
export interface ShownReport {
  readonly law: string | undefined;
  readonly report: CoverageReport;
}

/** The memo that counsel reviews, as a page to print, to keep, or to open in a spreadsheet. */
export function ReportDialog({ law, report, onEnd }: ShownReport & { onEnd(): void }) {
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const name = `coverage${law === undefined ? "" : `-${law}`}`;
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const save = (ending: "html" | "csv") => {
    const content = ending === "csv" ? coverageCsv([report]) : toHtml(coverageTree(report), { page: true });
    saveFile(`${name}.${ending}`, content, `text/${ending}`);
    announce(`Downloaded ${name}.${ending}.`);
  };
  const fill = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    adoptPageStyle(page, "light");
    page.body.innerHTML = `<main>${toHtml(coverageTree(report))}</main>`;
    page.title = name;
  };
  return (
    <dialog ref={dialog} className="report" aria-label="Coverage, as a page" onClose={onEnd}>
      <div className="report-bar">
        <button type="button" className="button strong" onClick={() => frame.current?.contentWindow?.print()}>
          Print, or save as PDF
        </button>
        <button type="button" className="button" onClick={() => save("html")}>
          Download as a page
        </button>
        <button type="button" className="button" onClick={() => save("csv")}>
          Download as CSV
        </button>
        <button type="button" className="button report-close" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <iframe ref={frame} className="report-page" title="Coverage" srcDoc={emptyPage} onLoad={fill} />
    </dialog>
  );
}
