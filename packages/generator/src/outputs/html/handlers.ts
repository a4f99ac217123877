import type { ElementContent } from "hast";
import type { Image, ImageReference, Link, LinkReference } from "mdast";
import { defaultHandlers, type Handlers, type State } from "mdast-util-to-hast";
import { isLinkable } from "../../safe-url.js";
import { table } from "./table.js";

/** How nodes become elements, where it is not as usual. */
export const handlers: Handlers = {
  table,
  link,
  linkReference,
  image: alternative,
  imageReference: alternative,
};

/** A link, or its words alone when the document may not link there. */
function link(state: State, node: Link): ElementContent | ElementContent[] {
  return isLinkable(node.url) ? defaultHandlers.link(state, node) : state.all(node);
}

function linkReference(state: State, node: LinkReference): ElementContent | ElementContent[] {
  const url = state.definitionById.get(node.identifier.toUpperCase())?.url;
  return url !== undefined && isLinkable(url) ? defaultHandlers.linkReference(state, node) : state.all(node);
}

/** Images would be loaded from elsewhere; their words stay. */
function alternative(_: State, { alt }: Image | ImageReference): ElementContent {
  return { type: "text", value: alt ?? "" };
}
