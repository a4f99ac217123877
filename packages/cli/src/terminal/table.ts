/** One row of cells; numbers are set flush right. */
export type Row = readonly (string | number)[];

/** Columns set below their headings, two spaces apart. */
export function table(
  headings: readonly string[],
  rows: readonly Row[],
  emphasise: (heading: string) => string,
): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => cell(row[column]).length)),
  );
  const isRight = headings.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"),
  );
  const line = (row: Row) =>
    row
      .map((value, column) =>
        isRight[column] ? cell(value).padStart(widths[column] ?? 0) : cell(value).padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [emphasise(line(headings)), ...rows.map(line)].join("\n");
}

function cell(value: string | number | undefined): string {
  return String(value ?? "");
}
