import { documentNames } from "../documents/edition.js";
import type { JudgedRequirement, JudgedRight } from "../judging/judgement.js";
import type { PanelProps } from "../panels/panel.js";
import { wordsOf } from "../preview/words-of.js";
import { Described } from "../shell/described.js";

/** How many facts are offered at once: the others follow as these are declared. */
const most = 3;

/** Why a requirement stands as it does: the statement that meets it, the facts to declare, or why it does not bind. */
export function Because({
  answer,
  viewing,
  shown,
}: Pick<PanelProps, "viewing" | "shown"> & { readonly answer: (JudgedRequirement | JudgedRight)["answer"] }) {
  switch (answer.status) {
    case "met":
      return "statements" in answer && answer.statements[0] !== undefined ? (
        <Statement said={answer.statements[0]} viewing={viewing} shown={shown} />
      ) : (
        <Facts verb="See" paths={answer.facts} viewing={viewing} />
      );
    case "missing":
      return answer.declare.length > 0 ? (
        <Facts verb="Declare" paths={answer.declare.flatMap(({ paths }) => paths)} viewing={viewing} />
      ) : (
        <>
          <small>It is declared, and said in no document that can carry it.</small>
          <Facts verb="See" paths={answer.unsaid} viewing={viewing} />
        </>
      );
    case "not-applicable":
      return (
        <small>
          <Described words={`Because ${answer.because}.`} />
        </small>
      );
    case "undecided":
      return (
        <>
          <small>
            <Described words={`Because ${answer.because}.`} />
          </small>
          <Facts verb="Declare" paths={answer.declareAt} viewing={viewing} />
        </>
      );
  }
}

function Facts({
  verb,
  paths,
  viewing,
}: Pick<PanelProps, "viewing"> & { readonly verb: string; readonly paths: readonly string[] }) {
  return paths.slice(0, most).map((path) => (
    <button key={path} type="button" className="link-button" onClick={() => viewing.goTo(path)}>
      {verb} <code>{path}</code>
    </button>
  ));
}

/** A statement, in its words where its document is the one that is shown. */
function Statement({
  said,
  viewing,
  shown: { made },
}: Pick<PanelProps, "viewing" | "shown"> & {
  readonly said: { readonly document: keyof typeof documentNames; readonly id: string };
}) {
  const isHere = made?.edition.document === said.document;
  const words = isHere ? wordsOf(made).get(said.id) : undefined;
  const see = () => {
    viewing.show({ edition: { ...viewing.view.edition, document: said.document } });
    viewing.choose(said.id);
  };
  return (
    <>
      {words && <q className="quote">{shortened(words)}</q>}
      <button type="button" className="link-button" onClick={see}>
        See the sentence{isHere ? "" : ` in the ${documentNames[said.document].toLowerCase()}`}
      </button>
    </>
  );
}

/** Characters after which a quotation is cut short. */
const longest = 160;

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, words.lastIndexOf(" ", longest))} …` : words;
}
