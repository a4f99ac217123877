import type { ReadBlock } from "./block.js";
import type { Report } from "./context.js";
import { sameGaps, showGaps } from "./gap-use.js";

/** Checks that each clause has one block, or two for lists and tables with the same gaps. */
export function checkTwins(blocks: readonly ReadBlock[], report: Report): void {
  const clauses = new Map<string, ReadBlock[]>();
  for (const block of blocks)
    clauses.set(block.block.clause, [...(clauses.get(block.block.clause) ?? []), block]);
  for (const [clause, [first, second, ...more]] of clauses) {
    if (first && second) checkPair(clause, first, second, more, report);
    else if (first?.block.as) {
      const other = first.block.as === "list" ? "table" : "list";
      const reason = `Unexpected clause \`${clause}\` as ${first.block.as} only, expected its words as ${other} too`;
      report(reason, first.where, `Add a block \`:::${clause}{as=${other}}\`, or take \`as\` out.`);
    }
  }
}

function checkPair(
  clause: string,
  first: ReadBlock,
  second: ReadBlock,
  more: readonly ReadBlock[],
  report: Report,
): void {
  const choices = new Set([first.block.as, second.block.as]);
  const pair = choices.has("list") && choices.has("table");
  for (const block of pair ? more : [second, ...more]) {
    const mend = "Rename it, or mark one block `{as=list}` and the other `{as=table}`.";
    report(`Unexpected second block of clause \`${clause}\`, expected one`, block.where, mend);
  }
  if (pair && first.block.section !== second.block.section) {
    const reason = `Unexpected second form of \`${clause}\` in section \`${second.block.section}\`, expected both in one section`;
    report(reason, second.where, `Move it to section \`${first.block.section}\`.`);
  }
  if (pair && !sameGaps(first.gaps, second.gaps)) {
    const reason = `Unexpected gaps of \`${clause}\`: ${showGaps(second.gaps)}, expected those of its other form: ${showGaps(first.gaps)}`;
    report(reason, second.where, "Both forms of a clause are filled alike.");
  }
}
