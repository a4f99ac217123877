import type { Finding } from "@policywright/linter";
import { useState } from "react";
import { documentNames } from "../documents/edition.js";
import { locales } from "../documents/locales.js";
import { fixOf } from "../judging/fix-of.js";
import type { JudgedFinding, JudgedSentence } from "../judging/judgement.js";
import { useAnnounce } from "../shell/announce.js";
import { FindingCard } from "./finding-card.js";
import { FindingGroup, FindingGroups } from "./finding-groups.js";
import { LawFilter, noLaw, noLawTitle } from "./law-filter.js";
import type { PanelProps } from "./panel.js";
import { Waiting } from "./waiting.js";

/** What the linter found in the model and in its documents: what is new since the author began, then the gravest first. */
export function Findings({ judgement, ...props }: PanelProps) {
  const [law, setLaw] = useState("");
  const { answer } = judgement;
  if (answer === undefined)
    return <Waiting words="Reading the model as counsel would …" trouble={judgement.trouble} />;
  const { findings, laws } = answer;
  if (findings.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">Nothing found</p>
        <p>
          The facts do not contradict one another, and no rule asks for more. That does not mean that the
          policy is lawful: have a lawyer read it.
        </p>
      </div>
    );
  }
  const named = laws.filter(({ id }) => findings.some((finding) => lawsOf(finding).includes(id)));
  const found = findings.filter((finding) => law === "" || lawsOf(finding).includes(law));
  const partOf = (finding: JudgedFinding) => {
    const [asking] = lawsOf(finding);
    return laws.find(({ id }) => id === asking)?.short ?? noLawTitle;
  };
  const card = (finding: JudgedFinding) => <Told key={keyOf(finding)} finding={finding} {...props} />;
  return (
    <div className="findings" aria-busy={!judgement.isCurrent}>
      {named.length > 1 && <LawFilter laws={named} law={law} onChange={setLaw} />}
      <FindingGroup title="New since your changes" findings={found.filter(({ isNew }) => isNew)}>
        {card}
      </FindingGroup>
      <FindingGroups findings={found.filter(({ isNew }) => !isNew)} partOf={law === "" ? partOf : undefined}>
        {card}
      </FindingGroups>
    </div>
  );
}

/** How many sentences of a finding are linked to; mending one shows the next. */
const mostSentences = 4;

function Told({
  finding,
  work,
  viewing,
}: Pick<PanelProps, "work" | "viewing"> & { readonly finding: JudgedFinding }) {
  const announce = useAnnounce();
  const { path, also = [], sentences = [], safeFix } = finding;
  const paths = [...(path === undefined ? [] : [path]), ...also];
  const mend = () => {
    const fix = fixOf(finding, work.workspace.present.input);
    if (fix === undefined) return;
    work.write(fix.input, "fix");
    announce(`Done: ${fix.title.toLowerCase()}.`, work.undo);
  };
  const showSentence = ({ edition, statement }: JudgedSentence) => {
    viewing.show({ edition, format: "html", chosen: statement, fact: undefined, pane: "document" });
  };
  return (
    <FindingCard finding={finding}>
      {safeFix && (
        <button type="button" className="button" onClick={mend}>
          {safeFix}
        </button>
      )}
      {paths.map((place) => (
        <button key={place} type="button" className="link-button" onClick={() => viewing.goTo(place)}>
          Go to <code>{place}</code>
        </button>
      ))}
      {sentences.slice(0, mostSentences).map((sentence) => (
        <button
          key={`${sentence.edition.document} ${sentence.edition.locale} ${sentence.statement}`}
          type="button"
          className="link-button"
          onClick={() => showSentence(sentence)}
        >
          {placeOf(sentence)}: “{sentence.quote}”
        </button>
      ))}
      {sentences.length > mostSentences && (
        <small>And in {sentences.length - mostSentences} more sentences.</small>
      )}
    </FindingCard>
  );
}

function placeOf({ edition: { document, locale } }: JudgedSentence): string {
  return `${documentNames[document]}, ${locales[locale]}`;
}

function lawsOf({ requirements = [] }: Finding): readonly string[] {
  return requirements.length > 0 ? requirements.map(({ law }) => law) : [noLaw];
}

function keyOf({ rule, path = "", message }: Finding): string {
  return `${rule} ${path} ${message}`;
}
