import { joinLines } from "./join-lines.js";
import { isRule, type Line } from "./lines.js";
import { joinCells } from "./listed-cells.js";
import { rowsOf } from "./rows.js";
import { wrappingOf } from "./wrapping.js";

/** The lines as they were before the text was wrapped, and the cells of those that are rows. */
export function paragraphsOf(source: string, lines: readonly Line[]): readonly Line[] {
  const rows = rowsOf(lines);
  const isAlone = (index: number) => {
    const line = lines[index];
    return line === undefined || rows[index] !== undefined || isRule(line);
  };
  const wrapping = wrappingOf(lines, isAlone);
  const whole = lines.map((line, index) => {
    const cells = rows[index];
    return cells === undefined ? line : { ...line, cells };
  });
  const joined = wrapping === undefined ? whole : joinLines(source, whole, isAlone, wrapping);
  return joinCells(joined.filter(({ cells }) => cells === undefined || cells.length > 0));
}
