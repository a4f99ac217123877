import type { Phrase, RowBlock, SentencesBlock, Statement } from "@policywright/clauses";
import type { RootContent } from "mdast";
import type { Edition } from "./edition.js";
import { guidingHeadings } from "./guiding-headings.js";
import { beginLines, joinLines, type StatementLines } from "./join-lines.js";
import type { Laid, LaidLines } from "./laid.js";
import type { WordingIndex } from "./wording-index.js";

/** Section of the document's dates: before all headings they belong to the title, and else to the end of the document. */
const dates = "dates";

/** A document that is being laid out: each call but the first and the last puts something at its end. */
export interface Layout {
  /** What follows stands in this section and sub-section; their headings are printed once there is something to print. */
  enter(section: string, subsection: string | undefined): void;
  /** Sentences of one statement, in the form of their block. */
  lines(block: SentencesBlock, lines: StatementLines): void;
  row(block: RowBlock, statement: Statement): void;
  own(statement: Statement, children: readonly RootContent[]): void;
  /** The whole, with the list of contents if the house style wants one. */
  done(): Laid[];
}

/** Begins to lay out a document. */
export function layout(edition: Edition, index: WordingIndex): Layout {
  const laid: Laid[] = [];
  let entered: { readonly section?: string; readonly subsection?: string | undefined } = {};
  let printed = entered;

  function heading(depth: 2 | 3, id: string, words: Phrase | undefined): void {
    if (words !== undefined) laid.push({ type: "heading", depth, id, words });
  }

  /** Prints the headings that are due; else gives the block that the next one may join. */
  function joinable(): Laid | undefined {
    const { section = "", subsection } = entered;
    const isNewSection = section !== printed.section;
    if (isNewSection) heading(2, section, edition.headingOf(section) ?? index.section(section)?.heading);
    if (!isNewSection && subsection === printed.subsection) return laid.at(-1);
    if (subsection !== undefined) heading(3, subsection, index.subheading(section, subsection));
    printed = entered;
    return undefined;
  }

  function part(): Pick<LaidLines, "part"> {
    if (entered.section !== dates) return {};
    return { part: laid.some(({ type }) => type === "heading") ? "footer" : "header" };
  }

  return {
    enter(section, subsection) {
      entered = { section, subsection };
    },
    lines(block, lines) {
      if (!joinLines(joinable(), block, lines)) laid.push({ ...beginLines(block, lines), ...part() });
    },
    row(block, statement) {
      const last = joinable();
      if (last?.type === "table" && last.block === block) last.rows.push(statement);
      else laid.push({ type: "table", block, rows: [statement] });
    },
    own(statement, children) {
      joinable();
      laid.push({ type: "own", statement, children });
    },
    done: () => withContents(guidingHeadings(laid, edition.numbering), edition),
  };
}

/** The list of contents stands before the first heading; a single heading needs none. */
function withContents(laid: Laid[], { contents }: Edition): Laid[] {
  const first = laid.findIndex(({ type }) => type === "heading");
  const headings = laid.filter((block) => block.type === "heading").filter(({ depth }) => depth === 2);
  if (!contents || headings.length < 2) return laid;
  return laid.toSpliced(first, 0, { type: "contents", headings });
}
