import type { List, ListItem } from "mdast";
import type { LaidItem, LaidList } from "../laid.js";
import type { Speaker } from "../speak/speaker.js";
import { dataOf, sentences } from "./lines.js";

/** A list, with the lists below its items. */
export function list({ ordered, items }: LaidList, speaker: Speaker): List {
  return { type: "list", ordered, spread: false, children: items.map((one) => item(one, speaker)) };
}

function item({ lines, lists }: LaidItem, speaker: Speaker): ListItem {
  const below = lists.map((one) => list(one, speaker));
  const first = { type: "paragraph" as const, children: sentences(lines, speaker) };
  return { type: "listItem", spread: false, data: dataOf(lines), children: [first, ...below] };
}
