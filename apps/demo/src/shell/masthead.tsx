import type { Work } from "../workspace/use-workspace.js";
import { isChanged } from "../workspace/workspace.js";
import { FileMenu } from "./file-menu.js";
import { Icon } from "./icon.js";
import type { Theme } from "./use-theme.js";

/** The name of the page, steps back and forth, files, the tour and the colours. */
export function Masthead({
  work,
  theme,
  onTheme,
  onTour,
}: {
  readonly work: Work;
  readonly theme: Theme;
  onTheme(): void;
  onTour(): void;
}) {
  const { past, future } = work.workspace;
  return (
    <header className="masthead">
      <h1 className="wordmark">Policywright</h1>
      <p className="motto">
        Facts in, policy out. <span>Nothing leaves this browser.</span>
      </p>
      <div className="masthead-actions">
        <button
          type="button"
          className="button icon-button"
          disabled={past.length === 0}
          onClick={work.undo}
          aria-label="Undo"
          title="Undo"
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="button icon-button"
          disabled={future.length === 0}
          onClick={work.redo}
          aria-label="Redo"
          title="Redo"
        >
          <Icon name="redo" />
        </button>
        <FileMenu work={work} isChanged={isChanged(work.workspace)} />
        <button type="button" className="button tour-button" onClick={onTour}>
          Tour
        </button>
        <button
          type="button"
          className="button icon-button"
          onClick={onTheme}
          aria-label={theme === "dark" ? "Light colours" : "Dark colours"}
          title={theme === "dark" ? "Light colours" : "Dark colours"}
        >
          <Icon name={theme === "dark" ? "sun" : "moon"} />
        </button>
      </div>
    </header>
  );
}
