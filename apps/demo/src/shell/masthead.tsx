import { memo } from "react";
import type { Work } from "../workspace/use-workspace.js";
import { isChanged } from "../workspace/workspace.js";
import { Choice } from "./choice.js";
import { FileMenu } from "./file-menu.js";
import { IconButton } from "./icon-button.js";
import type { Theme } from "./use-theme.js";
import type { Desk, Viewing } from "./view.js";

const desks: readonly { value: Desk; title: string }[] = [
  { value: "write", title: "Write a policy" },
  { value: "check", title: "Check a policy" },
];

/** The name of the page, what one does here, steps back and forth, files, the tour and the colours. A document that arrives does not draw them again. */
export const Masthead = memo(function Masthead({
  work,
  viewing: { view, show },
  theme,
  onTheme,
  onTour,
}: {
  readonly work: Work;
  readonly viewing: Viewing;
  readonly theme: Theme;
  onTheme(): void;
  onTour(): void;
}) {
  const { past, future } = work.workspace;
  const isDark = theme === "dark";
  return (
    <header className="masthead">
      <h1 className="wordmark">Policywright</h1>
      <p className="motto">
        Facts in, policy out. <span>Nothing leaves this browser.</span>
      </p>
      <nav className="desks" aria-label="What to do">
        <Choice
          label="What to do"
          choices={desks}
          value={view.desk}
          onChange={(desk) => show({ desk, pane: "document" })}
        />
      </nav>
      {view.desk === "write" && (
        <button type="button" className="button tour-button" onClick={onTour}>
          Tour
        </button>
      )}
      <div className="masthead-actions">
        {view.desk === "write" && (
          <>
            <IconButton icon="undo" label="Undo" disabled={past.length === 0} onClick={work.undo} />
            <IconButton icon="redo" label="Redo" disabled={future.length === 0} onClick={work.redo} />
            <FileMenu work={work} isChanged={isChanged(work.workspace)} />
          </>
        )}
        <IconButton
          icon={isDark ? "sun" : "moon"}
          label={isDark ? "Light colours" : "Dark colours"}
          onClick={onTheme}
        />
      </div>
    </header>
  );
});
