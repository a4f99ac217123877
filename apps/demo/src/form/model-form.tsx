import { localesOf } from "@policywright/schema";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FactsProps } from "../facts/facts-pane.js";
import { modelSchema, resolved } from "../schema/json-schema.js";
import { entriesOf, itemsOf } from "./field-props.js";
import { focusOn } from "./focus-on.js";
import { FormContext, problemsWithin } from "./form-context.js";
import { type GroupId, groupIds, groupOf, groups } from "./groups.js";
import { Section } from "./section.js";

const { properties = {} } = resolved(modelSchema);

/** The model as a form, made from its JSON Schema and grouped as a person thinks. */
export function ModelForm({ work, viewing, problems, places }: FactsProps) {
  const { input } = work.workspace.present;
  const { wanted } = viewing.view;
  const [group, setGroup] = useState<GroupId>("who");
  const root = useRef<HTMLDivElement>(null);
  const model = entriesOf(input);
  const knowledge = useMemo(
    () => ({ problems, input, places, wanted, locales: localesOf({ locales: localesIn(input) }) }),
    [problems, input, places, wanted],
  );

  useEffect(() => {
    if (wanted === undefined) return;
    const [fact = ""] = wanted.path.split(/[.[]/);
    setGroup((before) => groupOf(fact) ?? before);
    return focusOn(wanted.path, root);
  }, [wanted]);

  return (
    <FormContext value={knowledge}>
      <section
        ref={root}
        className="model-form"
        aria-label="Facts of the model"
        onFocus={({ target }) => {
          const field = target.closest("[data-path]");
          const fact = field?.getAttribute("data-path");
          // Unfolding a part of the form is no question about all that is in it.
          if (fact && field?.className !== "form-section") viewing.show({ fact });
        }}
      >
        <div className="group-picker">
          <select
            aria-label="Part of the model"
            value={group}
            onChange={({ target }) => setGroup(groupIds.find((id) => id === target.value) ?? group)}
          >
            {groupIds.map((id) => (
              <option key={id} value={id}>
                {groups[id].title}
                {groupProblems(id, problems) > 0 ? ` (${groupProblems(id, problems)} to mend)` : ""}
              </option>
            ))}
          </select>
        </div>
        {groups[group].facts.map((fact) => (
          <Section
            key={fact}
            name={fact}
            schema={properties[fact] ?? {}}
            value={model[fact]}
            onChange={(value) => work.write({ ...model, [fact]: value }, `form ${fact}`)}
          />
        ))}
      </section>
    </FormContext>
  );
}

function localesIn(input: unknown): readonly string[] | undefined {
  const locales = itemsOf(entriesOf(input).locales).filter((locale) => typeof locale === "string");
  return locales.length > 0 ? locales : undefined;
}

function groupProblems(id: GroupId, problems: FactsProps["problems"]): number {
  return groups[id].facts.reduce((count, fact) => count + problemsWithin([fact], problems), 0);
}
