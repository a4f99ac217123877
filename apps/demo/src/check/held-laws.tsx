import { type LawId, lawIndex } from "@policywright/laws";
import { Picker } from "../form/picker.js";
import type { TextJudgement } from "../judging/judge-text.js";
import { Icon } from "../shell/icon.js";
import type { CheckProps } from "./check-desk.js";

const lawIds = Object.keys(lawIndex) as readonly LawId[]; // The keys of a constant.

/** The laws that the text is held to: those that it shows to be meant, until the visitor chooses. */
export function HeldLaws({
  check,
  change,
  answer,
}: Pick<CheckProps, "check" | "change"> & { readonly answer: TextJudgement | undefined }) {
  const laws = check.laws ?? answer?.laws ?? [];
  return (
    <div className="held-laws">
      <span className="held-laws-lead">{leadOf(check, answer)}</span>
      <ul className="chips">
        {laws.map((id) => (
          <li key={id} title={lawIndex[id].name}>
            {lawIndex[id].short}
            <button
              type="button"
              className="bare-button"
              aria-label={`Leave out ${lawIndex[id].short}`}
              onClick={() => change({ laws: laws.filter((other) => other !== id) })}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <Picker
        label="Hold it to another law"
        placeholder="Add a law …"
        options={lawIds
          .filter((id) => !laws.includes(id))
          .map((id) => ({ value: id, title: lawIndex[id].short, says: lawIndex[id].name }))}
        onPick={(picked) => change({ laws: [...laws, ...lawIds.filter((id) => id === picked)] })}
      />
    </div>
  );
}

function leadOf({ laws }: CheckProps["check"], answer: TextJudgement | undefined): string {
  if (laws !== undefined) return "Held to";
  if (answer === undefined) return "Held to the laws that it names";
  return answer.areShown ? "The text names" : "It names no law; held to";
}
