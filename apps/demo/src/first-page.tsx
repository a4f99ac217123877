import { en } from "@policywright/clauses/en";
import { pageStyle } from "@policywright/generator";
import { renderToString } from "react-dom/server";
import { App } from "./app.js";
import { makeDocument } from "./documents/make-document.js";
import { loadForm } from "./facts/facts-pane.js";
import { framedPage } from "./preview/empty-page.js";
import { FirstSheet } from "./preview/first-sheet.js";
import { loadSample } from "./samples/load-sample.js";
import { sampleIds } from "./samples/samples.js";
import { firstEdition } from "./shell/view.js";
import { sampleWork } from "./workspace/first-work.js";

/** The page as a first-time visitor sees it, to be painted before any script has run. */
interface FirstPage {
  /** What stands in `#page`. */
  readonly html: string;
  /** Style sheet of the document in its frame: the one of published documents. */
  readonly style: string;
}

/**
 * Draws the page with the document of the first sample. Runs when the page is built.
 *
 * @param styleAddress
 *   Where the style sheet of the document will be, from the page.
 */
export async function firstPage(styleAddress: string): Promise<FirstPage> {
  const [first] = await Promise.all([sampleWork(), loadForm()]);
  const { policy } = first.shown;
  if (policy === undefined) throw new Error("Unexpected sample with problems, expected one without");
  const { article } = makeDocument(policy, en, firstEdition);
  const sheet = framedPage(`<link rel="stylesheet" href="${styleAddress}">`, `<main>${article}</main>`);
  const html = renderToString(
    <FirstSheet value={sheet}>
      <App first={first} onReady={() => {}} />
    </FirstSheet>,
  );
  return { html, style: pageStyle };
}

/** Models of the samples: folder of `templates` → model. */
export async function plainSamples(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries(await Promise.all(sampleIds.map(async (id) => [id, await loadSample(id)])));
}
