import type { Policy } from "@policywright/schema";
import { embedding, formats } from "../documents/formats.js";
import type { MadeDocument } from "../documents/make-document.js";
import { useAnnounce } from "../shell/announce.js";
import { Menu } from "../shell/menu.js";
import { saveFile } from "../shell/save-file.js";

/** What a reader can take away: files, an archive of all, a copy to embed, a print. */
export function TakeMenu({ made }: { readonly made: MadeDocument }) {
  const announce = useAnnounce();
  const { policy, text, edition } = made;
  const name = `${edition.document}.${edition.locale}`;

  const download = (format: keyof typeof formats) => {
    const { ending, type, write } = formats[format];
    saveFile(`${name}.${ending}`, write(policy, text, edition.document), type);
    announce(`Downloaded ${name}.${ending}.`);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(embedding(policy, text, edition.document));
    announce("Copied. Paste it into a page of your site.");
  };
  return (
    <Menu label="Take" align="end">
      {(close) => {
        const then = (act: () => unknown) => () => {
          act();
          close();
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
            <button type="button" onClick={then(() => downloadAll(policy))}>
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

async function downloadAll(policy: Policy): Promise<void> {
  const { zipOf } = await import("../documents/zip.js");
  saveFile("policywright-documents.zip", await zipOf(policy), "application/zip");
}

/** Prints the document alone, as its own style sheet wants it. */
function print(): void {
  const frame = document.getElementById("document");
  if (frame instanceof HTMLIFrameElement) frame.contentWindow?.print();
  else window.print();
}
