import { lazy, Suspense, useState } from "react";
import { nearestEdition } from "./documents/edition.js";
import { useChecked, useDocument } from "./documents/use-document.js";
import { useWording } from "./documents/use-wording.js";
import { FactsPane } from "./facts/facts-pane.js";
import { useJudgement } from "./findings/use-judgement.js";
import { NotesPane } from "./panels/notes-pane.js";
import { DocumentPane } from "./preview/document-pane.js";
import { useChanges } from "./preview/use-changes.js";
import { Announcements } from "./shell/announce.js";
import { Masthead } from "./shell/masthead.js";
import { PaneSwitch } from "./shell/pane-switch.js";
import { SampleBar } from "./shell/sample-bar.js";
import { useShortcuts } from "./shell/use-shortcuts.js";
import { useTheme } from "./shell/use-theme.js";
import { useView } from "./shell/view.js";
import type { FirstWork } from "./workspace/first-work.js";
import { useWorkspace } from "./workspace/use-workspace.js";

const noPlaces = {};
const Tour = lazy(async () => ({ default: (await import("./tour/tour.js")).Tour }));

/** The whole page: facts, the document that they make, and what there is to know about it. */
export function App({ first }: { readonly first: FirstWork }) {
  const work = useWorkspace(first.workspace);
  const viewing = useView();
  const [theme, changeTheme] = useTheme();
  const [isTouring, setTouring] = useState(false);
  const { present, base } = work.workspace;
  useShortcuts(work);

  const checked = useChecked(present.input);
  const { policy, problems } = checked;
  const wanted = policy ? nearestEdition(policy, viewing.view.edition) : viewing.view.edition;
  const text = useWording(wanted.locale);
  const shown = useDocument(checked, text, wanted);
  const changes = useChanges(base, shown.made);

  const changeStyle = (style: Record<string, unknown>) =>
    work.write({ ...policy, style: Object.keys(style).length > 0 ? style : undefined }, "style");
  const judgement = useJudgement(policy);
  const panelProps = { work, viewing, shown, policy, changes, judgement };
  return (
    <Announcements>
      <Masthead work={work} theme={theme} onTheme={changeTheme} onTour={() => setTouring(true)} />
      <SampleBar work={work} onOpened={() => viewing.show({ chosen: undefined, fact: undefined })} />
      {first.trouble && (
        <p className="trouble" role="alert">
          {first.trouble}. Ask for the link again; your own work is shown instead.
        </p>
      )}
      <main className="desk" data-pane={viewing.view.pane}>
        <FactsPane work={work} viewing={viewing} problems={problems} places={text?.places ?? noPlaces} />
        <DocumentPane
          shown={shown}
          viewing={viewing}
          changes={changes}
          isDark={theme === "dark"}
          onStyle={changeStyle}
        />
        <NotesPane {...panelProps} />
      </main>
      <PaneSwitch viewing={viewing} />
      <Suspense>{isTouring && <Tour viewing={viewing} onEnd={() => setTouring(false)} />}</Suspense>
    </Announcements>
  );
}
