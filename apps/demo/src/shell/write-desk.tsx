import { useCallback, useDeferredValue, useEffect, useRef } from "react";
import type { Shown } from "../documents/use-document.js";
import { usePlaces } from "../documents/use-places.js";
import { FactsPane } from "../facts/facts-pane.js";
import { entriesOf } from "../form/field-props.js";
import { useJudgement } from "../judging/use-judgement.js";
import { NotesPane } from "../panels/notes-pane.js";
import { DocumentPane } from "../preview/document-pane.js";
import { useChanges } from "../preview/use-changes.js";
import type { Work } from "../workspace/use-workspace.js";
import type { Theme } from "./use-theme.js";
import type { Viewing } from "./view.js";

/** The facts, the document that they make, and what there is to know about it. */
export function WriteDesk({
  work,
  shown,
  viewing,
  theme,
}: {
  readonly work: Work;
  readonly shown: Shown;
  readonly viewing: Viewing;
  readonly theme: Theme;
}) {
  const { base } = work.workspace;
  const { locale } = viewing.view.edition;
  // The document comes first: what is said about it follows when it is seen.
  const seen = useDeferredValue(shown.made);
  const changes = useChanges(base, seen);
  const judgement = useJudgement(shown.policy, base);
  const places = usePlaces(locale);

  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const changeStyle = useCallback((style: Record<string, unknown>) => {
    const { workspace, write } = latest.current;
    const declared = Object.keys(style).length > 0 ? style : undefined;
    write({ ...entriesOf(workspace.present.input), style: declared }, "style");
  }, []);
  return (
    <main className="desk" data-pane={viewing.view.pane}>
      <FactsPane work={work} viewing={viewing} problems={shown.problems} places={places} />
      <DocumentPane shown={shown} viewing={viewing} changes={changes} theme={theme} onStyle={changeStyle} />
      <NotesPane
        work={work}
        viewing={viewing}
        shown={{ ...shown, made: seen }}
        policy={shown.policy}
        changes={changes}
        judgement={judgement}
      />
    </main>
  );
}
