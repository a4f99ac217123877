import type { Root, RootContent } from "mdast";
import type {} from "../data.js";
import type { Edition } from "../edition.js";
import type { Laid } from "../laid.js";
import { contents } from "./contents.js";
import { heading, title } from "./heading.js";
import { address, notice, paragraph } from "./lines.js";
import { list } from "./list.js";
import { table } from "./table.js";

/** Speaks a laid-out document: the mdast tree of which each output is a form. */
export function tree(laid: readonly Laid[], edition: Edition): Root {
  return {
    type: "root",
    data: { locale: edition.text.locale },
    children: [title(edition), ...laid.flatMap((block) => speakBlock(block, edition))],
  };
}

/** Speaks one block. */
export function speakBlock(block: Laid, edition: Edition): RootContent[] {
  switch (block.type) {
    case "heading":
      return [heading(block, edition)];
    case "contents":
      return contents(block, edition);
    case "paragraph":
      return [paragraph(block, edition)];
    case "notice":
      return [notice(block, edition)];
    case "address":
      return [address(block, edition)];
    case "list":
      return [list(block, edition)];
    case "table":
      return [table(block, edition)];
    case "own":
      return block.children.map((child) => ({
        ...child,
        data: { ...child.data, statement: block.statement.id },
      }));
  }
}
