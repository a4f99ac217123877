import type { Block } from "./block.js";
import { numberedTitle } from "./numbering.js";
import type { Page } from "./page.js";
import type { Section } from "./section.js";

/** Puts the blocks of a page into sections, by their headings. */
export function sectionsOf({ text, blocks, anchors }: Page): readonly Section[] {
  const heads = [undefined, ...blocks.filter(({ kind }) => kind === "heading")];
  const sections: Section[] = [];
  /** Sections that the next one can be part of, outermost first. */
  const open: Section[] = [];
  let anchor = 0;

  /** Id of an anchor within a heading, or between it and what stands above. */
  function idOf(heading: Block, above: number): string | undefined {
    let id: string | undefined;
    for (; (anchors[anchor]?.at ?? Number.POSITIVE_INFINITY) <= heading.to; anchor++)
      if ((anchors[anchor]?.at ?? 0) > above || above === 0) id ??= anchors[anchor]?.id;
    return id;
  }

  for (const [index, heading] of heads.entries()) {
    const first = heading === undefined ? 0 : heading.index + 1;
    const after = heads[index + 1]?.index ?? blocks.length;
    const last = blocks[after - 1];
    const level = heading?.level ?? 0;
    const id = heading && idOf(heading, blocks[heading.index - 1]?.to ?? 0);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= Math.max(level, 1)) open.pop();
    const parent = open.at(-1)?.index;
    const { numbering, title } = numberedTitle(heading ? text.slice(heading.from, heading.to) : "");
    const section: Section = {
      index,
      level,
      title,
      from: heading?.from ?? 0,
      to: Math.max(last?.to ?? 0, heading?.to ?? 0),
      blocks: { from: first, to: after },
      ...(numbering === undefined ? {} : { numbering }),
      ...(id === undefined ? {} : { id }),
      ...(heading === undefined ? {} : { heading: heading.index }),
      ...(parent === undefined ? {} : { parent }),
    };
    sections.push(section);
    if (level > 0) open.push(section);
  }
  return sections;
}
