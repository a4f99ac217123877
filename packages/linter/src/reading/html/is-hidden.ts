import type { Opening } from "./html-event.js";

/** Whether an element says of itself that nobody sees it. */
export function isHidden({ attributes }: Opening): boolean {
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  const style = attributes.style;
  if (style === undefined) return false;
  const plain = style.toLowerCase().replaceAll(" ", "");
  return plain.includes("display:none") || plain.includes("visibility:hidden");
}
