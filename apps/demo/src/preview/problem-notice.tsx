import { type Path, pathText } from "@policywright/schema";
import type { Shown } from "../documents/use-document.js";
import { Described } from "../shell/described.js";
import type { Viewing } from "../shell/view.js";

/** How many problems are shown at once; the rest follow as they are mended. */
const most = 4;

/** Says what is to be mended, while the last document that could be made stands below. */
export function ProblemNotice({ shown, viewing }: { readonly shown: Shown; readonly viewing: Viewing }) {
  const { problems, failure, made } = shown;
  if (problems.length === 0 && failure === undefined) return null;
  return (
    <div className="problems" role="alert">
      <p className="problems-title">
        {made === undefined
          ? "The document cannot be made yet."
          : "The document below is the last one that could be made."}
      </p>
      <ul>
        {problems.slice(0, most).map(({ path, message, fix }) => (
          <li key={pathText(path) + message}>
            <button type="button" className="link-button" onClick={() => viewing.goTo(pathText(path))}>
              {placeText(path)}
            </button>{" "}
            <Described words={toldOf(message, fix)} />
          </li>
        ))}
        {failure && (
          <li>
            <Described words={toldOf(failure.message, failure.fix)} />
          </li>
        )}
      </ul>
      {problems.length > most && <p>And {problems.length - most} more.</p>}
    </div>
  );
}

function placeText(path: Path): string {
  return path.length === 0 ? "the model" : pathText(path);
}

function toldOf(message: string, fix = ""): string {
  return `${message}. ${fix}`;
}
