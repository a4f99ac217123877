import { Choice } from "./choice.js";
import type { Desk, Pane, Viewing } from "./view.js";

const choices: Readonly<Record<Desk, readonly { value: Pane; title: string }[]>> = {
  write: [
    { value: "facts", title: "Facts" },
    { value: "document", title: "Document" },
    { value: "notes", title: "Notes" },
  ],
  check: [
    { value: "document", title: "Text" },
    { value: "notes", title: "Found" },
  ],
};

/** On a narrow screen, which part of the page is seen. */
export function PaneSwitch({ viewing: { view, show } }: { readonly viewing: Viewing }) {
  return (
    <nav className="pane-switch" aria-label="Parts of the page">
      <Choice
        label="Part of the page"
        choices={choices[view.desk]}
        value={view.pane}
        onChange={(pane) => show({ pane })}
      />
    </nav>
  );
}
