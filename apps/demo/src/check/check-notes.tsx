import type { ReactNode } from "react";
import { Tabs } from "../shell/tabs.js";
import type { CheckProps } from "./check-desk.js";
import { Drafting } from "./drafting.js";
import { MissingDisclosures } from "./missing-disclosures.js";
import { draftingOf, missingOf } from "./parts.js";
import { TopicsFound } from "./topics-found.js";

/** What is found in a text, in three parts: name → its tab, its body, and how many things it has. */
const parts = {
  missing: { title: "Missing", Body: MissingDisclosures, of: missingOf },
  drafting: { title: "Drafting", Body: Drafting, of: draftingOf },
  topics: { title: "Topics", Body: TopicsFound, of: (answer) => answer?.topics ?? [] },
} as const satisfies Record<
  string,
  {
    readonly title: string;
    Body(props: CheckProps): ReactNode;
    of(answer: CheckProps["told"]["answer"]): readonly unknown[];
  }
>;

/** A part of what is found. */
export type CheckPart = keyof typeof parts;

const partIds = Object.keys(parts) as readonly CheckPart[]; // The keys of a constant.

/** What was found in the text. */
export function CheckNotes(props: CheckProps) {
  const { check, viewing, told } = props;
  const { Body } = parts[viewing.view.checkPart];
  const isEmpty = check.text.trim() === "";
  return (
    <aside className="pane notes-pane" aria-label="About the text">
      <Tabs
        label="About the text"
        panel="check"
        selected={viewing.view.checkPart}
        onSelect={(checkPart) => viewing.show({ checkPart })}
        tabs={partIds.map((id) => {
          const count = isEmpty ? 0 : parts[id].of(told.answer).length;
          return {
            id,
            title: (
              <>
                {parts[id].title} {count > 0 && <span className="count">{count}</span>}
              </>
            ),
          };
        })}
      />
      <div
        id="check"
        className="notes-body"
        role="tabpanel"
        aria-labelledby={`check-${viewing.view.checkPart}`}
        aria-busy={!isEmpty && !told.isCurrent}
      >
        <p className="lead" role="status">
          {statusOf(props)}
        </p>
        {isEmpty ? <Invitation /> : told.answer && <Body {...props} />}
      </div>
    </aside>
  );
}

function Invitation() {
  return (
    <div className="empty">
      <p className="empty-title">Check a policy that anybody wrote</p>
      <p>Paste it, drop a file, or try the example. You see:</p>
      <ul className="bullets">
        <li>what the laws ask for and it does not say,</li>
        <li>sentences that are broken or unclear, and how to mend them,</li>
        <li>the topics that it speaks of, and where.</li>
      </ul>
    </div>
  );
}

function statusOf({ check, told: { answer, isCurrent, trouble } }: CheckProps): string {
  if (check.text.trim() === "") return "It is read in this browser, and sent nowhere.";
  if (trouble !== undefined) return `${trouble}.`;
  if (answer === undefined || !isCurrent) return "Reading …";
  const parts = [
    counted(missingOf(answer).length, "missing disclosure"),
    counted(draftingOf(answer).length, "defect"),
    counted(answer.topics.length, "topic"),
  ];
  return `Read as ${formatNames[answer.format]}: ${parts.join(", ")}. Whether it is lawful is for a lawyer to say.`;
}

function counted(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

const formatNames = { markdown: "Markdown", html: "HTML", text: "plain text" } as const;
