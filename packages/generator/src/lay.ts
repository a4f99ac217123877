import type { Block, SentencesBlock, Statement } from "@policywright/clauses";
import type { Edition } from "./edition.js";
import { isSaid } from "./filled.js";
import type { Laid, Line } from "./laid.js";
import { type Layout, layout } from "./layout.js";
import { withoutListsOfOne } from "./lists-of-one.js";
import { localMarkdown } from "./local-text.js";
import { ownMarkdown } from "./own-markdown.js";
import { wordingIndex } from "./wording-index.js";

/**
 * Gives statements their place in the document: headings, paragraphs, lists and tables.
 *
 * The form of the words decides: consecutive items make a list, consecutive rows of a clause make a table, and sentences of one
 * paragraph run on; a list of one item is none. What a statement has no values for is left out, and headings with nothing below them.
 *
 * @throws {RangeError}
 *   When the wording lacks a statement's clause.
 */
export function lay(statements: readonly Statement[], edition: Edition): Laid[] {
  const index = wordingIndex(edition.text);
  const document = layout(edition, index);
  for (const statement of statements) {
    const block = index.block(statement.clause, edition.formOf(statement.section));
    document.enter(statement.section, block?.subsection);
    if (statement.own === undefined || edition.extends(statement.clause)) {
      layWords(document, block ?? missing(statement, edition), statement);
    }
    if (statement.own !== undefined) {
      layOwn(document, block, statement, localMarkdown(statement.own, edition));
    }
  }
  return withoutListsOfOne(document.done());
}

function layWords(document: Layout, block: Block, statement: Statement): void {
  if (block.form === "row") {
    document.row(block, statement);
    return;
  }
  const [first, ...rest] = linesOf(block, statement);
  if (first !== undefined) document.lines(block, [first, ...rest]);
}

/** One paragraph of the author's takes the form of the clause's words; anything else stands by itself. */
function layOwn(document: Layout, block: Block | undefined, statement: Statement, markdown: string): void {
  const children = ownMarkdown(markdown, block?.subsection === undefined ? 2 : 3);
  const [only, ...others] = children;
  if (only?.type === "paragraph" && others.length === 0 && block !== undefined && block.form !== "row") {
    document.lines(block, [{ statement, words: only.children }]);
  } else if (only !== undefined) document.own(statement, children);
}

function linesOf({ sentences }: SentencesBlock, statement: Statement): Line[] {
  return sentences
    .filter((sentence) => isSaid(sentence, statement.values))
    .map((words) => ({ statement, words }));
}

function missing({ id, clause }: Statement, { text }: Edition): never {
  throw new RangeError(
    `Unexpected clause \`${clause}\` of \`${id}\`, expected one that the wording of \`${text.locale}\` has`,
  );
}
