import type { Severity } from "../finding.js";
import { heldSentence } from "./held-law.js";
import { type JoinedFinding, joined } from "./joined.js";
import { type LintedFile, startOf } from "./linted-file.js";

/** Colours of a terminal. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

const plain: Paint = {
  bold: String,
  dim: String,
  red: String,
  yellow: String,
  blue: String,
};

const colours = { error: "red", warning: "yellow", advice: "blue" } as const satisfies Record<
  Severity,
  keyof Paint
>;

/**
 * Findings for people: file by file, each with its place, what is wrong, why, what to do and its rule.
 *
 * What several requirements ask for alike is printed once. Each file begins with the laws that it was held to.
 */
export function toPretty(files: readonly LintedFile[], paint: Paint = plain): string {
  const parts = files.flatMap(({ file, laws, findings }) => {
    const lines = [
      ...(laws ? [paint.dim(`  ${heldSentence(laws)}`)] : []),
      ...joined(findings).map((finding) => findingText(finding, paint)),
    ];
    return lines.length === 0 ? [] : [[paint.bold(file), ...lines].join("\n")];
  });
  return [...parts, summary(files)].join("\n\n");
}

function findingText(finding: JoinedFinding, paint: Paint): string {
  const { severity, message, path, why, fix, rules, requirements = [] } = finding;
  const start = startOf(finding);
  const place = [start && `${start.line}:${start.column}`, path].filter(Boolean).join(" ");
  const cites = requirements.map(({ cite, checked }) => (checked ? cite : `${cite} (unchecked)`));
  const lines = [
    requirements.length > 1 ? `Asked by ${cites.join("; ")}` : why,
    fix,
    paint.dim(rules.join(" ")),
  ];
  return [
    `  ${place === "" ? "" : `${place}  `}${paint[colours[severity]](severity)}`,
    ...[message, ...lines].map((line) => `    ${visible(line)}`),
  ].join("\n");
}

/** Words of others may hold escape sequences; a terminal must not obey them. Our own colours are left. */
function visible(text: string): string {
  return text.replace(/\p{Cc}(?!\[\d+m)/gu, "\uFFFD");
}

function summary(files: readonly LintedFile[]): string {
  const all = files.flatMap(({ findings }) => joined(findings));
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  const counts = [
    numbered(count("error"), "error"),
    numbered(count("warning"), "warning"),
    ...(count("advice") > 0 ? [`${count("advice")} advice`] : []),
  ];
  return all.length === 0 ? "Nothing was found." : `${counts.join(", ")}.`;
}

function numbered(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
