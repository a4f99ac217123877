import type { Policy } from "@policywright/schema";
import { Menu } from "../shell/menu.js";

type Style = NonNullable<Policy["style"]>;

/** Choices of the house style that have a few answers: field → question and answers. */
const questions = {
  numbering: {
    label: "Numbers of sections",
    answers: { none: "None", decimal: "1, 2, 3", roman: "I, II, III" },
  },
  voice: { label: "People are", answers: { you: "“you”", "data-subject": "“data subjects”" } },
  dateFormat: {
    label: "Dates",
    answers: {
      "day-month-year": "3 November 2026",
      "month-day-year": "November 3, 2026",
      iso: "2026-11-03",
    },
  },
  purposesBy: { label: "Purposes are listed by", answers: { purpose: "Purpose", data: "Category of data" } },
} as const satisfies { [Field in keyof Style]?: { label: string; answers: Record<string, string> } };

/** The house style of all documents: a short way to the facts that the form has under “How it looks”. */
export function StyleMenu({
  style,
  onChange,
}: {
  readonly style: Style;
  onChange(style: Record<string, unknown>): void;
}) {
  const chosen: Readonly<Record<string, unknown>> = style;
  const change = (field: string, value: unknown) => {
    const { [field]: _, ...others } = chosen;
    onChange(value === undefined ? others : { ...others, [field]: value });
  };
  return (
    <Menu label="Style" align="end">
      {() => (
        <div className="style-menu">
          {Object.entries(questions).map(([field, { label, answers }]) => (
            <label key={field}>
              <span>{label}</span>
              <select
                value={typeof chosen[field] === "string" ? chosen[field] : ""}
                onChange={({ target }) => change(field, target.value || undefined)}
              >
                <option value="">
                  {typeof chosen[field] === "object" ? "Words of your own" : "As usual"}
                </option>
                {Object.entries(answers).map(([value, title]) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label className="check">
            <input
              type="checkbox"
              checked={style.contents === true}
              onChange={({ target }) => change("contents", target.checked || undefined)}
            />
            <span>A list of contents opens the document</span>
          </label>
        </div>
      )}
    </Menu>
  );
}
