import type { Quote, ReportRow } from "./coverage-report.js";

/** How a row stands, in a word. */
export const statusWords = {
  met: "Met",
  missing: "Missing",
  "not-applicable": "Does not apply",
  undecided: "Undecided",
} as const satisfies Record<ReportRow["answer"]["status"], string>;

/** Characters after which a quotation is cut short. */
const longest = 180;

/** Why a row stands as it does: what says it, what to declare, or why it does not bind. */
export function groundOf({ answer, said }: ReportRow): string {
  switch (answer.status) {
    case "met":
      return said.length > 0 ? quoted(said) : metBy(answer.facts);
    case "missing":
      return answer.declare.length > 0
        ? answer.declare.map(({ says, paths }) => `Declare ${says}: ${listed(paths)}.`).join(" ")
        : `Declared, but said in no document that can carry it: ${listed(answer.unsaid)}.`;
    case "not-applicable":
      return sentence(answer.because);
    case "undecided":
      return answer.declareAt.length > 0
        ? `${sentence(answer.because)} Declare it: ${listed(answer.declareAt)}.`
        : sentence(answer.because);
  }
}

/** The first two statements, and how many others there are. */
function quoted(quotes: readonly Quote[]): string {
  const shown = quotes.slice(0, 2).map(({ words }) => `“${shortened(words)}”`);
  const others = quotes.length - shown.length;
  if (others > 0) shown.push(others === 1 ? "And one more statement." : `And ${others} more statements.`);
  return shown.join(" ");
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, words.lastIndexOf(" ", longest))} …` : words;
}

function metBy(facts: readonly string[]): string {
  return facts.length > 0
    ? `Declared: ${listed(facts)}.`
    : "Documents that are made from a model meet it by their form.";
}

/** Paths as they stand in a sentence; many are cut short. */
function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((path) => `\`${path}\``);
  const rest = paths.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
