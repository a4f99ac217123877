import type { RefObject } from "react";
import { keysOf } from "../panels/value-text.js";

/** How long parts of the form take to unfold, in milliseconds: each level is drawn after the one above it. */
const unfolding = 120;

/** Focuses the control of a fact once it is drawn, or the nearest one above it; returns how to think better of it. */
export function focusOn(path: string, root: RefObject<HTMLElement | null>): () => void {
  const timer = setTimeout(() => {
    const field = nearest(path, root.current);
    const control =
      field?.querySelector<HTMLElement>("input, select, textarea") ??
      field?.querySelector<HTMLElement>("summary, button");
    field?.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
  }, unfolding);
  return () => clearTimeout(timer);
}

function nearest(path: string, root: HTMLElement | null): Element | undefined {
  const keys = keysOf(path);
  for (let length = keys.length; length > 0; length--) {
    const found = root?.querySelector(`[data-path="${CSS.escape(pathOf(keys.slice(0, length)))}"]`);
    if (found) return found;
  }
  return undefined;
}

/** Numbers are places in lists. */
function pathOf(keys: readonly string[]): string {
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}
