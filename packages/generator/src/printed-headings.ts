import type { Edition } from "./edition.js";
import { gitHubSlugs } from "./github-slugs.js";
import type { Laid } from "./laid.js";
import { phrase } from "./phrase.js";
import { title } from "./tree/heading.js";
import { speakBlock } from "./tree/tree.js";
import { visibleText } from "./visible-text.js";

/** A document of the model, as far as others link to it. */
export interface PrintedDocument {
  readonly title: string;
  /** Section or sub-section that is printed → its heading. */
  readonly headings: ReadonlyMap<string, PrintedHeading>;
}

/** A heading that is printed. */
export interface PrintedHeading {
  /** What it says, without number. */
  readonly words: string;
  /** The id that GitHub gives it. */
  readonly slug: string;
}

/** The headings of a laid-out document. */
export function printedHeadings(
  laid: readonly Laid[],
  edition: Edition,
): ReadonlyMap<string, PrintedHeading> {
  const slugs = headingSlugs(laid, edition);
  const headings = laid.filter((block) => block.type === "heading");
  return new Map(
    headings.map(({ id, words }) => [
      id,
      { words: visibleText(phrase(words, {}, edition)), slug: slugs.get(id) ?? id },
    ]),
  );
}

/** Section or sub-section → the id that GitHub gives its heading. */
export function headingSlugs(laid: readonly Laid[], edition: Edition): ReadonlyMap<string, string> {
  const headings = laid.filter(({ type }) => type === "heading" || type === "contents" || type === "own");
  const children = headings.flatMap((block) => speakBlock(block, edition));
  return gitHubSlugs({ type: "root", children: [title(edition), ...children] });
}
