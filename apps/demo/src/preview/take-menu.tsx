import type { Policy } from "@policywright/schema";
import type { Edition } from "../documents/edition.js";
import { reasonOf } from "../documents/failure.js";
import { type Format, formats } from "../documents/formats.js";
import { ask } from "../making/ask.js";
import { useAnnounce } from "../shell/announce.js";
import { Menu } from "../shell/menu.js";
import { saveFile } from "../shell/save-file.js";

/** What a reader can take away: files, an archive of all, a copy to embed, a print. */
export function TakeMenu({ policy, edition }: { readonly policy: Policy; readonly edition: Edition }) {
  const announce = useAnnounce();
  const name = `${edition.document}.${edition.locale}`;

  const download = async (format: Format) => {
    const { ending, type } = formats[format];
    saveFile(`${name}.${ending}`, await ask("file", { policy, edition, form: format }), type);
    announce(`Downloaded ${name}.${ending}.`);
  };
  const downloadAll = async () => {
    saveFile("policywright-documents.zip", await ask("archive", { policy }), "application/zip");
    announce("Downloaded all documents as policywright-documents.zip.");
  };
  const copy = async () => {
    await navigator.clipboard.writeText(await ask("file", { policy, edition, form: "embedding" }));
    announce("Copied. Paste it into a page of your site.");
  };
  return (
    <Menu label="Take" align="end">
      {(close) => {
        const then = (act: () => unknown) => async () => {
          close();
          try {
            await act();
          } catch (error) {
            announce(`That could not be taken: ${reasonOf(error)}. Your model is kept.`);
          }
        };
        return (
          <>
            <button type="button" onClick={then(() => download("html"))}>
              Download as a page <small>HTML, with its style</small>
            </button>
            <button type="button" onClick={then(() => download("markdown"))}>
              Download as Markdown <small>one sentence a line</small>
            </button>
            <button type="button" onClick={then(() => download("text"))}>
              Download as plain text
            </button>
            <button type="button" onClick={then(downloadAll)}>
              Download all documents <small>one zip, with the model</small>
            </button>
            <button type="button" onClick={then(copy)}>
              Copy for embedding <small>HTML for a page of yours</small>
            </button>
            <button type="button" onClick={then(print)}>
              Print
            </button>
          </>
        );
      }}
    </Menu>
  );
}

/** Prints the document alone, as its own style sheet wants it. */
function print(): void {
  const frame = document.getElementById("document");
  if (frame instanceof HTMLIFrameElement) frame.contentWindow?.print();
  else window.print();
}
