import { useDeferredValue } from "react";
import { nearestEdition } from "../documents/edition.js";
import { useChecked, useDocument } from "../documents/use-document.js";
import { useWording } from "../documents/use-wording.js";
import { FactsPane } from "../facts/facts-pane.js";
import { useJudgement } from "../judging/use-judgement.js";
import { NotesPane } from "../panels/notes-pane.js";
import { DocumentPane } from "../preview/document-pane.js";
import { useChanges } from "../preview/use-changes.js";
import type { Work } from "../workspace/use-workspace.js";
import type { Theme } from "./use-theme.js";
import type { Viewing } from "./view.js";

const noPlaces = {};

/** The facts, the document that they make, and what there is to know about it. */
export function WriteDesk({
  work,
  viewing,
  theme,
}: {
  readonly work: Work;
  readonly viewing: Viewing;
  readonly theme: Theme;
}) {
  const { present, base } = work.workspace;
  const checked = useChecked(present.input);
  const { policy, problems } = checked;
  const wanted = policy ? nearestEdition(policy, viewing.view.edition) : viewing.view.edition;
  const text = useWording(wanted.locale);
  const shown = useDocument(checked, text, wanted);
  // The document comes first: what is said about it follows when it is seen.
  const seen = useDeferredValue(shown.made);
  const changes = useChanges(base, seen);
  const judgement = useJudgement(policy, base);

  const changeStyle = (style: Record<string, unknown>) =>
    work.write({ ...policy, style: Object.keys(style).length > 0 ? style : undefined }, "style");
  return (
    <main className="desk" data-pane={viewing.view.pane}>
      <FactsPane work={work} viewing={viewing} problems={problems} places={text?.places ?? noPlaces} />
      <DocumentPane shown={shown} viewing={viewing} changes={changes} theme={theme} onStyle={changeStyle} />
      <NotesPane
        work={work}
        viewing={viewing}
        shown={{ ...shown, made: seen }}
        policy={policy}
        changes={changes}
        judgement={judgement}
      />
    </main>
  );
}
