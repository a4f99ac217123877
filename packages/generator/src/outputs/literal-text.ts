import type { Text } from "mdast";
import type { Handle } from "mdast-util-to-markdown";
import { defaultHandlers } from "mdast-util-to-markdown";

/** Where an address that GitHub would link by itself can be cut: `https|://`, `www|.`, `name|@`. */
const cuts = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?<=[\w+.-])(?=@[\w-])/i;

/** An empty comment parts text and shows nothing; GitHub looks for addresses after it has read escapes, so those cannot. */
const cut = "<!---->";

/**
 * Writes text so that it stays text.
 *
 * Like remark-stringify, but an address in it is cut by an empty comment, so that it never becomes a link.
 */
export const literalText: Handle = (node: Text, parent, state, info) => {
  const parts = state.stack.includes("link") ? [node.value] : node.value.split(cuts);
  if (parts.length === 1) return defaultHandlers.text(node, parent, state, info);
  return parts
    .map((part, index) => {
      const before = index === 0 ? info.before : ">";
      const after = index === parts.length - 1 ? info.after : "<";
      return state.safe(part, { ...info, before, after });
    })
    .join(cut);
};
