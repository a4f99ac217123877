import type { CompiledWording } from "./compile-wording.js";

/**
 * Joins the compiled wordings of several files to one.
 *
 * @throws {RangeError}
 *   When two of them have a section or a clause of one name.
 */
export function joinWordings(files: readonly CompiledWording[]): CompiledWording {
  const sections = files.flatMap(({ wording }) => wording.sections);
  unique(
    "section",
    sections.map(({ id }) => id),
  );
  unique(
    "clause",
    files.flatMap(({ gaps }) => Object.values(gaps).flatMap((clauses) => Object.keys(clauses))),
  );
  return { wording: { sections }, gaps: Object.assign({}, ...files.map(({ gaps }) => gaps)) };
}

function unique(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new RangeError(`Unexpected second ${what} \`${twice}\`, expected one in all files of a wording`);
}
