import { Choice } from "./choice.js";
import type { Pane, Viewing } from "./view.js";

const choices: readonly { value: Pane; title: string }[] = [
  { value: "facts", title: "Facts" },
  { value: "document", title: "Document" },
  { value: "notes", title: "Why" },
];

/** On a narrow screen, which part of the page is seen. */
export function PaneSwitch({ viewing: { view, show } }: { readonly viewing: Viewing }) {
  return (
    <nav className="pane-switch" aria-label="Parts of the page">
      <Choice
        label="Part of the page"
        choices={choices}
        value={view.pane}
        onChange={(pane) => show({ pane })}
      />
    </nav>
  );
}
