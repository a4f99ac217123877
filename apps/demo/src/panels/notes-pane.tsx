import { Suspense } from "react";
import { Tabs } from "../shell/tabs.js";
import type { PanelProps } from "./panel.js";
import { panelIds, panels } from "./panels.js";

/** What there is to know about the document, in panels. */
export function NotesPane(props: PanelProps) {
  const { view, show } = props.viewing;
  const { Body } = panels[view.panel];
  return (
    <aside className="pane notes-pane" aria-label="About the document">
      <Tabs
        label="About the document"
        panel="notes"
        selected={view.panel}
        onSelect={(panel) => show({ panel })}
        tabs={panelIds.map((id) => ({ id, title: <Title name={id} {...props} /> }))}
      />
      <div id="notes" className="notes-body" role="tabpanel" aria-labelledby={`notes-${view.panel}`}>
        <Suspense fallback={<p className="opening">Opening …</p>}>
          <Body {...props} />
        </Suspense>
      </div>
    </aside>
  );
}

function Title({ name, ...props }: PanelProps & { readonly name: keyof typeof panels }) {
  const count = panels[name].count(props);
  return (
    <>
      {panels[name].title} {count !== undefined && <span className="count">{count}</span>}
    </>
  );
}
