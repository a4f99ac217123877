import type { JudgedLaw } from "../judging/judgement.js";

/** What stands for findings that no law asks for. */
export const noLaw = "none";

/** How the findings are headed that no law asks for: contradictions, vague words, things out of date. */
export const noLawTitle = "The policy itself";

/** Which law's findings are shown. */
export function LawFilter({
  laws,
  law,
  onChange,
}: {
  readonly laws: readonly JudgedLaw[];
  readonly law: string;
  onChange(law: string): void;
}) {
  return (
    <label className="filter">
      <span>Asked by</span>
      <select value={law} onChange={({ target }) => onChange(target.value)}>
        <option value="">Any law, or none</option>
        {laws.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
        <option value={noLaw}>No law: {noLawTitle.toLowerCase()}</option>
      </select>
    </label>
  );
}
