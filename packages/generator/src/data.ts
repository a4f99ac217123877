import type { PhrasingContent } from "mdast";

declare module "mdast" {
  interface Data {
    /** Id of the statement that the node says. */
    statement?: string | undefined;
    /** Id of a section or sub-section; on its heading. */
    id?: string | undefined;
    /** What of a page the node belongs to: its title, its list of contents, or its end. */
    part?: "header" | "contents" | "footer" | undefined;
  }
  interface TableData {
    /** What the table is of. Markdown has no place for it. */
    caption?: PhrasingContent[] | undefined;
  }
  interface LinkData {
    /** Where the link leads among Markdown files, when that is elsewhere than among HTML files. */
    markdown?: string | undefined;
  }
  interface RootData {
    /** BCP 47 language tag of the document. */
    locale?: string | undefined;
  }
}
