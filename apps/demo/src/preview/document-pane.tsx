import type { Policy } from "@policywright/schema";
import { memo, useMemo } from "react";
import { type Edition, nearestEdition } from "../documents/edition.js";
import { formats } from "../documents/formats.js";
import type { Shown } from "../documents/use-document.js";
import { useFile } from "../documents/use-file.js";
import type { Theme } from "../shell/use-theme.js";
import type { Viewing } from "../shell/view.js";
import type { Change } from "./changes.js";
import { DocumentToolbar } from "./document-toolbar.js";
import { Frame } from "./frame.js";
import { ProblemNotice } from "./problem-notice.js";

/** Width of a common phone, in CSS pixels. */
const phone = 390;

/** The document, with what is to be mended above it. A keystroke draws it again when the document has been made. */
export const DocumentPane = memo(function DocumentPane({
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
  const { made, lastPolicy, current } = shown;
  const { view } = viewing;
  const edition = useMemo(
    () => made?.edition ?? (lastPolicy && nearestEdition(lastPolicy, view.edition)),
    [made, lastPolicy, view.edition],
  );
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
      {lastPolicy && edition && (
        <DocumentToolbar policy={lastPolicy} edition={edition} viewing={viewing} onStyle={onStyle} />
      )}
      <ProblemNotice shown={shown} viewing={viewing} />
      <div className="sheet" data-phone={view.isPhone && view.format === "html"}>
        {edition === undefined && <p className="opening">No document yet.</p>}
        {edition && view.format === "html" && (
          <Frame
            made={made}
            marks={marks}
            theme={theme}
            width={view.isPhone ? phone : undefined}
            onChoose={viewing.choose}
            onDocument={(document) => viewing.show({ edition: { ...view.edition, document } })}
          />
        )}
        {lastPolicy && edition && view.format !== "html" && (
          <Source policy={lastPolicy} edition={edition} format={view.format} />
        )}
      </div>
    </section>
  );
});

/** The document as it stands in its file. */
function Source({
  policy,
  edition,
  format,
}: {
  readonly policy: Policy;
  readonly edition: Edition;
  readonly format: "markdown" | "text";
}) {
  const written = useFile(policy, edition, format);
  return (
    <textarea
      className="source"
      readOnly
      aria-label={`The document as ${formats[format].label}`}
      aria-busy={written === undefined}
      value={written ?? ""}
    />
  );
}
