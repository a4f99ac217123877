import type { RootContent } from "mdast";
// Only for its types: it adds directives to the nodes of mdast.
import type {} from "remark-directive";

/** `:::name[Label]{as=table}` … `:::` */
export type Directive = Extract<RootContent, { type: "containerDirective" }>;

/** `::section{#id}` */
export type Leaf = Extract<RootContent, { type: "leafDirective" }>;

/** A permanent id: words of lower case letters and digits, joined by hyphens. */
export const isKebab = (id: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
