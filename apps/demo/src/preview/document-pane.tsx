import { useMemo } from "react";
import { formats } from "../documents/formats.js";
import type { MadeDocument } from "../documents/make-document.js";
import type { Shown } from "../documents/use-document.js";
import type { Theme } from "../shell/use-theme.js";
import type { Viewing } from "../shell/view.js";
import type { Change } from "./changes.js";
import { DocumentToolbar } from "./document-toolbar.js";
import { Frame } from "./frame.js";
import { ProblemNotice } from "./problem-notice.js";

/** Width of a common phone, in CSS pixels. */
const phone = 390;

/** The document, with what is to be mended above it. */
export function DocumentPane({
  shown,
  viewing,
  changes,
  theme,
  onStyle,
}: {
  readonly shown: Shown;
  readonly viewing: Viewing;
  readonly changes: readonly Change[];
  readonly theme: Theme;
  onStyle(style: Record<string, unknown>): void;
}) {
  const { made, current } = shown;
  const { view } = viewing;
  const marks = useMemo(
    () => ({
      chosen: view.chosen,
      fact: view.fact,
      changes: new Map(changes.map((change) => [change.statement, change])),
    }),
    [view.chosen, view.fact, changes],
  );
  return (
    <section className="pane document-pane" aria-labelledby="document-heading" data-current={current}>
      <h2 id="document-heading" className="unseen">
        The document
      </h2>
      {made && <DocumentToolbar made={made} viewing={viewing} onStyle={onStyle} />}
      <ProblemNotice shown={shown} viewing={viewing} />
      <div className="sheet" data-phone={view.isPhone && view.format === "html"}>
        {made === undefined && <p className="opening">Writing the document …</p>}
        {made && view.format === "html" && (
          <Frame
            made={made}
            marks={marks}
            theme={theme}
            width={view.isPhone ? phone : undefined}
            onChoose={viewing.choose}
            onDocument={(document) => viewing.show({ edition: { ...view.edition, document } })}
          />
        )}
        {made && view.format !== "html" && <Source made={made} viewing={viewing} />}
      </div>
    </section>
  );
}

/** The document as it stands in its file. */
function Source({ made, viewing }: { readonly made: MadeDocument; readonly viewing: Viewing }) {
  const { format } = viewing.view;
  const { policy, text, edition } = made;
  const written = useMemo(
    () => formats[format].write(policy, text, edition.document),
    [format, policy, text, edition.document],
  );
  return (
    <textarea
      className="source"
      readOnly
      aria-label={`The document as ${formats[format].label}`}
      value={written}
    />
  );
}
