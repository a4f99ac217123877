import type { PhrasingContent, Root, RootContent, TableRow } from "mdast";
import { groundOf, statusWords } from "./answer-words.js";
import { countsOf } from "./counts.js";
import type { CoverageReport, LawReport, ReportRow } from "./coverage-report.js";

/** The report as a document: an mdast tree, which `toMarkdown` and `toHtml` write. */
export function coverageTree({ controller, today, laws, exempt, leftOut }: CoverageReport): Root {
  return {
    type: "root",
    data: { locale: "en" },
    children: [
      heading(1, `Coverage: ${controller}`),
      paragraph(
        `What the law asked on ${today}, and what the model and its documents say of it. This is no legal advice: it holds facts that were declared against data on laws, and counsel judges the rest.`,
      ),
      ...(laws.length === 0
        ? [paragraph("No law was chosen: the model names no region in `audience.regions`.")]
        : []),
      ...laws.flatMap(lawContent),
      ...(exempt.length > 0
        ? [
            paragraph(
              `Declared not to bind: ${exempt.map(({ id, fact }) => `${id} (\`${fact}\`)`).join(", ")}.`,
            ),
          ]
        : []),
      ...leftOut.map(({ id, because }) => paragraph(`Left out: ${id}, because ${because}.`)),
    ],
  };
}

function lawContent(law: LawReport): RootContent[] {
  const { met, missing, undecided, "not-applicable": idle } = countsOf([law]);
  const because = law.because === undefined ? "" : ` It is held to bind because ${law.because}.`;
  const head = [heading(2, law.name)];
  if (law.status === "partial") {
    const many = `${law.rows.length} requirements and rights`;
    return [
      ...head,
      paragraph(
        `${law.short} is carried as data and not checked yet: nothing is claimed for its ${many}.${because}`,
      ),
    ];
  }
  return [
    ...head,
    paragraph(
      `${law.short}: ${met} met, ${missing} missing, ${undecided} undecided, ${idle} do not apply.${because}`,
    ),
    ...part("Requirements", law.rows, "requirement"),
    ...part("Rights", law.rows, "right"),
  ];
}

function part(title: string, rows: readonly ReportRow[], kind: ReportRow["kind"]): RootContent[] {
  const chosen = rows.filter((row) => row.kind === kind);
  if (chosen.length === 0) return [];
  const head = tableRow([title], ["Status"], ["Ground"]);
  return [{ type: "table", children: [head, ...chosen.map(rowContent)] }];
}

function rowContent(row: ReportRow): TableRow {
  const unread = row.checked === "text" ? "" : ", not read in the text of the law";
  const weight = row.severity === undefined || row.severity === "error" ? "" : `, ${row.severity}`;
  return tableRow(
    [`${row.title} (${row.cite}${weight}${unread})`],
    [statusWords[row.answer.status]],
    [groundOf(row)],
  );
}

function tableRow(...cells: readonly (readonly [string])[]): TableRow {
  return {
    type: "tableRow",
    children: cells.map(([words]) => ({ type: "tableCell", children: phrasing(words) })),
  };
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: "heading", depth, children: phrasing(words) };
}

function paragraph(words: string): RootContent {
  return { type: "paragraph", children: phrasing(words) };
}

/** Words in which backquotes mark code. */
function phrasing(words: string): PhrasingContent[] {
  return words.split("`").flatMap((value, index): PhrasingContent[] => {
    if (value === "") return [];
    return index % 2 === 1 ? [{ type: "inlineCode", value }] : [{ type: "text", value: together(value) }];
  });
}

/** Words whose provisions stay with their numbers at the end of a line: “Art. 13”, “§ 7011”. */
function together(words: string): string {
  return words.replace(/(§|\b(?:Arts?|ss?|paras?|Sch)\.|\b(?:Rule|Recital)) (?=\d)/gu, "$1\u00A0");
}
