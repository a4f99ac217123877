import { useEffect, useRef } from "react";
import { adoptPageStyle } from "../preview/adopt-styles.js";
import { emptyPage } from "../preview/empty-page.js";
import { useAnnounce } from "../shell/announce.js";
import { saveFile } from "../shell/save-file.js";
import type { ShownReport } from "./report.js";

/** The memo that counsel reviews, as a page to print, to keep, or to open in a spreadsheet. */
export function ReportDialog({ law, article, page, csv, onEnd }: ShownReport & { onEnd(): void }) {
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const name = `coverage${law === undefined ? "" : `-${law}`}`;
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const save = (ending: "html" | "csv") => {
    saveFile(`${name}.${ending}`, ending === "csv" ? csv : page, `text/${ending}`);
    announce(`Downloaded ${name}.${ending}.`);
  };
  const fill = () => {
    const shown = frame.current?.contentDocument;
    if (!shown) return;
    adoptPageStyle(shown, "light");
    shown.body.innerHTML = `<main>${article}</main>`;
    shown.title = name;
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
