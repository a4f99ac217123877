import { type LawId, lawIndex } from "@policywright/laws";
import type { Finding } from "@policywright/linter";
import { useRef, useState } from "react";
import { Picker } from "../form/picker.js";
import { useLint } from "../lint/use-lint.js";
import { Icon } from "../shell/icon.js";
import { FindingCard } from "./finding-card.js";

const lawIds = Object.keys(lawIndex) as LawId[]; // The keys of a constant.

/** Lints any policy, whoever wrote it, for the laws that the visitor chooses. */
export function AnyPolicy() {
  const [text, setText] = useState("");
  const [laws, setLaws] = useState<readonly LawId[]>(["gdpr"]);
  const area = useRef<HTMLTextAreaElement>(null);
  const findings = useLint(text, laws);
  const show = ({ span }: Finding) => {
    if (span === undefined || area.current === null) return;
    area.current.focus();
    area.current.setSelectionRange(span.start.offset, span.end.offset);
  };
  return (
    <div className="any-policy">
      <label className="any-policy-text">
        <span>Paste or drop any privacy policy: text, Markdown or HTML</span>
        <textarea
          ref={area}
          rows={9}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={async (event) => {
            const [file] = event.dataTransfer.files;
            if (file === undefined) return;
            event.preventDefault();
            setText(await file.text());
          }}
        />
      </label>
      <ul className="topic-list">
        {laws.map((id) => (
          <li key={id}>
            {lawIndex[id].short}{" "}
            <button
              type="button"
              className="bare-button"
              aria-label={`Leave out ${lawIndex[id].short}`}
              onClick={() => setLaws(laws.filter((other) => other !== id))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <Picker
        label="Hold it against another law"
        placeholder="Add a law: type to find …"
        options={lawIds
          .filter((id) => !laws.includes(id))
          .map((id) => ({ value: id, title: lawIndex[id].short, says: lawIndex[id].name }))}
        onPick={(picked) => setLaws([...laws, ...lawIds.filter((id) => id === picked)])}
      />
      <p className="coverage-lead" role="status">
        {toldOf(text, findings)}
      </p>
      <ul className="finding-list">
        {text.trim() !== "" &&
          findings?.map((finding) => (
            <li key={keyOf(finding)} data-severity={finding.severity}>
              <FindingCard finding={finding}>
                {finding.span && (
                  <button type="button" className="link-button" onClick={() => show(finding)}>
                    Show it in the text
                  </button>
                )}
              </FindingCard>
            </li>
          ))}
      </ul>
    </div>
  );
}

function toldOf(text: string, findings: readonly Finding[] | undefined): string {
  if (text.trim() === "") return "It is read in this browser, and sent nowhere.";
  if (findings === undefined) return "Reading …";
  return findings.length === 0
    ? "Nothing found. That does not mean that it is lawful."
    : `${findings.length} found.`;
}

function keyOf({ rule, message, span, requirements = [] }: Finding): string {
  return [rule, message, span?.start.offset, ...requirements.map(({ id }) => id)].join(" ");
}
