import type { Plugin } from "vite";
import { withModule } from "./with-module.js";

/** What `src/first-page.tsx` gives. */
interface Drawing {
  firstPage(styleAddress: string): Promise<{ readonly html: string; readonly style: string }>;
  /** Folder of a sample → its model. */
  plainSamples(): Promise<Readonly<Record<string, unknown>>>;
}

/** Name of the style sheet of the document; the build adds a hash to it. */
const styleName = "document.css";

/** Where the style sheet will be is known when all files have been written. */
const styleAddress = "policywright-document-style";

/** The file of a sample's model. */
const model = /\/templates\/([^/]+)\/policy\.ts$/;

/**
 * Draws the page with its first document into the built HTML, so that it can be read before any script has run; and puts the models
 * of the samples into the page as the objects that they are, so that it need not load what checks and makes them.
 *
 * @param alias
 *   Names of folders, as in the build of the page.
 */
export function firstPage(alias: Readonly<Record<string, string>>): Plugin {
  let page: { readonly html: string; readonly style: string } = { html: "", style: "" };
  let samples: Readonly<Record<string, unknown>> = {};
  return {
    name: "first-page",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      await withModule("src/first-page.tsx", alias, async (module) => {
        const drawing = module as Drawing; // The module that is named.
        page = await drawing.firstPage(styleAddress);
        samples = await drawing.plainSamples();
      });
      this.emitFile({ type: "asset", name: styleName, source: page.style });
    },
    load(id) {
      const sample = model.exec(id)?.[1];
      if (sample === undefined) return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(samples[sample]))});`;
    },
    transformIndexHtml: {
      order: "post",
      handler: (built, { bundle = {} }) => {
        const style = Object.values(bundle).find(
          (file) => file.type === "asset" && file.names.includes(styleName),
        );
        if (style === undefined)
          throw new Error(`Unexpected build without \`${styleName}\`, expected it to be written`);
        const html = page.html.replaceAll(styleAddress, `./${style.fileName}`);
        return built.replace(/(<div id="page"[^>]*>).*?(<\/div>)/s, (_, start: string, end: string) =>
          [start, html, end].join(""),
        );
      },
    },
  };
}
