import type { Answer, Coverage } from "@policywright/laws";

const columns = ["law", "requirement", "provision", "requires", "status", "because", "facts", "declare"];

/** Coverage as CSV (RFC 4180), a row for each requirement. */
export function coverageCsv(coverage: readonly Coverage[]): string {
  const rows = coverage.flatMap(({ law, requirements }) =>
    requirements.map(({ requirement: { id, cite, requires }, answer }) => [
      law.short,
      id,
      cite,
      requires,
      answer.status,
      ...details(answer),
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function details(answer: Answer): readonly [because: string, facts: string, declare: string] {
  switch (answer.status) {
    case "met":
      return ["", answer.facts.join(" "), ""];
    case "missing":
      return ["", answer.unsaid.join(" "), answer.declare.flatMap(({ paths }) => paths).join(" ")];
    case "not-applicable":
      return [answer.because, "", ""];
    case "undecided":
      return [answer.because, "", answer.declareAt.join(" ")];
  }
}

/** A cell; what a spreadsheet would run as a formula is made text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
