import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { emptyCheck } from "./check/check.js";
import { useDocument } from "./documents/use-document.js";
import { Announcements } from "./shell/announce.js";
import { Masthead } from "./shell/masthead.js";
import { PaneSwitch } from "./shell/pane-switch.js";
import { SampleBar } from "./shell/sample-bar.js";
import { useShortcuts } from "./shell/use-shortcuts.js";
import { useTheme } from "./shell/use-theme.js";
import { useView } from "./shell/view.js";
import { WriteDesk } from "./shell/write-desk.js";
import type { FirstWork } from "./workspace/first-work.js";
import { useWorkspace } from "./workspace/use-workspace.js";

const Tour = lazy(async () => ({ default: (await import("./tour/tour.js")).Tour }));
const CheckDesk = lazy(async () => ({ default: (await import("./check/check-desk.js")).CheckDesk }));

/** The whole page: a desk to write a policy at, and one to check any policy at. */
export function App({ first, onReady }: { readonly first: FirstWork; onReady(): void }) {
  const work = useWorkspace(first.workspace);
  const viewing = useView();
  const [check, setCheck] = useState(emptyCheck);
  const [theme, changeTheme] = useTheme();
  const [isTouring, setTouring] = useState(false);
  const tour = useCallback(() => setTouring(true), []);
  const isWriting = viewing.view.desk === "write";
  const shown = useDocument(work.workspace.present.input, viewing.view.edition, first.shown);
  useShortcuts(work, isWriting);
  useEffect(onReady, [onReady]);

  return (
    <Announcements>
      <Masthead work={work} viewing={viewing} theme={theme} onTheme={changeTheme} onTour={tour} />
      {isWriting && <SampleBar work={work} viewing={viewing} />}
      {first.trouble && (
        <p className="trouble" role="alert">
          {first.trouble}. Ask for the link again; your own work is shown instead.
        </p>
      )}
      {isWriting ? (
        <WriteDesk work={work} shown={shown} viewing={viewing} theme={theme} />
      ) : (
        <Suspense fallback={<Opening />}>
          <CheckDesk check={check} viewing={viewing} onCheck={setCheck} />
        </Suspense>
      )}
      <PaneSwitch viewing={viewing} />
      <Suspense>{isTouring && <Tour viewing={viewing} onEnd={() => setTouring(false)} />}</Suspense>
    </Announcements>
  );
}

function Opening() {
  return (
    <main className="desk">
      <p className="opening">Opening the desk …</p>
    </main>
  );
}
