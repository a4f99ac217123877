import { lazy, Suspense, useState } from "react";
import { emptyCheck } from "./check/check.js";
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
export function App({ first }: { readonly first: FirstWork }) {
  const work = useWorkspace(first.workspace);
  const viewing = useView();
  const [check, setCheck] = useState(emptyCheck);
  const [theme, changeTheme] = useTheme();
  const [isTouring, setTouring] = useState(false);
  const isWriting = viewing.view.desk === "write";
  useShortcuts(work, isWriting);

  return (
    <Announcements>
      <Masthead
        work={work}
        viewing={viewing}
        theme={theme}
        onTheme={changeTheme}
        onTour={() => setTouring(true)}
      />
      {isWriting && (
        <SampleBar work={work} onOpened={() => viewing.show({ chosen: undefined, fact: undefined })} />
      )}
      {first.trouble && (
        <p className="trouble" role="alert">
          {first.trouble}. Ask for the link again; your own work is shown instead.
        </p>
      )}
      {isWriting ? (
        <WriteDesk work={work} viewing={viewing} theme={theme} />
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
