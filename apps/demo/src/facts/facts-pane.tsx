import type { Problem } from "@policywright/schema";
import { memo, Suspense } from "react";
import { part } from "../shell/part.js";
import { Tabs } from "../shell/tabs.js";
import type { Viewing } from "../shell/view.js";
import type { Work } from "../workspace/use-workspace.js";

/** What a view of the facts knows. */
export interface FactsProps {
  readonly work: Work;
  readonly viewing: Viewing;
  readonly problems: readonly Problem[];
  /** Codes of places → names. */
  readonly places: Readonly<Record<string, string>>;
}

/** Each a chunk of its own. */
const views = {
  form: part<FactsProps>(async () => (await import("../form/model-form.js")).ModelForm),
  code: part<FactsProps>(async () => (await import("../code/code-view.js")).CodeView),
} as const;

/** Loads the view that the page opens with. */
export const loadForm = views.form.load;

/** The facts, in a form or as code: two views of the same model. A document that arrives does not draw them again. */
export const FactsPane = memo(function FactsPane(props: FactsProps) {
  const { view, show } = props.viewing;
  const { Body } = views[view.facts];
  return (
    <section className="pane facts-pane" aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="unseen">
        The facts
      </h2>
      <Tabs
        label="Views of the facts"
        panel="facts"
        selected={view.facts}
        onSelect={(facts) => show({ facts })}
        tabs={[
          { id: "form", title: "Form" },
          { id: "code", title: "Code" },
        ]}
      />
      <div id="facts" className="facts-body" role="tabpanel" aria-labelledby={`facts-${view.facts}`}>
        <Suspense fallback={<p className="opening">Opening the {view.facts} …</p>}>
          <Body {...props} />
        </Suspense>
      </div>
    </section>
  );
});
