import {
  type CoverageReport,
  countsOf,
  groundOf,
  type LawReport,
  statusWords,
} from "@policywright/generator/coverage";
import { table } from "../terminal/table.js";
import type { Terminal } from "../terminal/terminal.js";

/** The report for people at a terminal: how many stand how, and what is missing or undecided. */
export function coverageTable(
  { controller, today, laws }: CoverageReport,
  colour: Terminal["colour"],
): string {
  const title = colour.bold(`${controller}, ${today}`);
  if (laws.length === 0) {
    return `${title}\nNo law was chosen. Declare where the people are in \`audience.regions\`, or name laws with \`--law\`.`;
  }
  const complete = laws.filter(({ status }) => status === "complete");
  const partial = laws.filter(({ status }) => status === "partial");
  return [
    title,
    ...(complete.length > 0 ? [counted(complete, colour)] : []),
    ...complete.flatMap((law) => openRows(law, colour)),
    ...(partial.length > 0
      ? [
          `Not checked yet, so that nothing is claimed for them: ${partial.map(({ short }) => short).join(", ")}.`,
        ]
      : []),
  ].join("\n\n");
}

function counted(laws: readonly LawReport[], colour: Terminal["colour"]): string {
  const rows = laws.map((law) => {
    const { met, missing, undecided, "not-applicable": idle } = countsOf([law]);
    return [law.short, met, missing, undecided, idle];
  });
  return table(["law", "met", "missing", "undecided", "not applicable"], rows, colour.bold);
}

/** What counsel has to look at under a law: what is missing, then what is undecided. */
function openRows({ short, rows }: LawReport, colour: Terminal["colour"]): string[] {
  const open = (["missing", "undecided"] as const).flatMap((wanted) =>
    rows.filter(({ answer }) => answer.status === wanted),
  );
  if (open.length === 0) return [];
  const lines = open.map((row) => {
    const word = statusWords[row.answer.status];
    const status = row.answer.status === "missing" ? colour.red(word) : colour.yellow(word);
    return `  ${status}: ${row.title} (${row.cite})\n    ${groundOf(row)}`;
  });
  return [[colour.bold(short), ...lines].join("\n")];
}
