import { lazy } from "react";
import { wordsOf } from "../preview/words-of.js";
import type { PanelProps } from "./panel.js";

const StatementReasons = lazy(async () => ({
  default: (await import("./statement-reasons.js")).StatementReasons,
}));

/** Why a sentence stands in the document: its facts, its clause, its topics, and the requirements that it meets. */
export function Reasons(props: PanelProps) {
  const { viewing, shown } = props;
  const { chosen } = viewing.view;
  const { made } = shown;
  const statement = made?.statements.find(({ id }) => id === chosen);
  if (made !== undefined && statement !== undefined)
    return <StatementReasons {...props} made={made} statement={statement} />;
  return (
    <div className="empty">
      <p className="empty-title">Why does it say this?</p>
      <p>Choose a sentence of the document. You see the facts that it rests on and what the laws ask for.</p>
      <button
        type="button"
        className="button"
        disabled={made === undefined}
        onClick={() => {
          const [opening] = made === undefined ? [] : wordsOf(made).keys();
          if (opening !== undefined) viewing.choose(opening);
        }}
      >
        Begin with the first sentence
      </button>
    </div>
  );
}
