import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Wording } from "../src/text.js";
import type { Gaps } from "./gap-use.js";
import type { Grammar } from "./grammar.js";
import { withPieces } from "./pieces.js";
import { reporter, throwIfAny } from "./reporter.js";
import { type ReadSection, readSections } from "./sections.js";
import { checkTwins } from "./twins.js";

/** How to read the wording. */
export interface CompileOptions {
  /** BCP 47 language tag of the wording. */
  readonly locale: string;
  /** Path for messages. */
  readonly path?: string;
  /** Without it, mentions of the party stay words. */
  readonly grammar?: Grammar;
}

/** Section → clause → gaps. */
export type SectionGaps = Readonly<Record<string, Readonly<Record<string, Gaps>>>>;

/** What becomes of `wording.md`. */
export interface CompiledWording {
  readonly wording: Wording;
  readonly gaps: SectionGaps;
}

/**
 * Compiles a wording file.
 *
 * @param markdown
 *   Contents of `wording.md`, in the format of `docs/decisions/0001-facts-statements-text.md`.
 * @throws {AggregateError}
 *   When the wording has mistakes; `errors` are vfile messages, each with a `note` that says how to mend it.
 */
export function compileWording(
  markdown: string,
  { locale, path = "wording.md", grammar }: CompileOptions,
): CompiledWording {
  const file = new VFile({ value: markdown, path });
  const root: Root = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(file);
  const report = reporter(file);
  const sections = readSections(root, { locale, source: markdown, grammar, report });
  checkTwins(
    sections.flatMap(({ blocks }) => blocks),
    report,
  );
  throwIfAny(file);
  return { wording: { sections: sections.map(sectionText) }, gaps: gapsOfSections(sections) };
}

function sectionText({ id, heading, subsections, blocks }: ReadSection): Wording["sections"][number] {
  return {
    id,
    ...(heading && { heading }),
    subsections,
    blocks: blocks.map(({ block }) => withPieces(block)),
  };
}

function gapsOfSections(sections: readonly ReadSection[]): SectionGaps {
  const ofBlocks = ({ blocks }: ReadSection) =>
    Object.fromEntries(blocks.map(({ block, gaps }) => [block.clause, gaps]));
  return Object.fromEntries(sections.map((section) => [section.id, ofBlocks(section)]));
}
