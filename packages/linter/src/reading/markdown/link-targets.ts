import type { Tree } from "@lezer/common";

/** Where labels of links lead, `[label]: address`, by label in lower case. */
export function linkTargets(tree: Tree, source: string, shift: number): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (!source.includes("]:")) return targets;
  tree.iterate({
    enter({ name, node }) {
      if (name !== "LinkReference") return;
      const label = node.getChild("LinkLabel");
      const url = node.getChild("URL");
      if (label === null || url === null) return false;
      const key = labelKey(source.slice(label.from + shift + 1, label.to + shift - 1));
      if (!targets.has(key)) targets.set(key, source.slice(url.from + shift, url.to + shift));
      return false;
    },
  });
  return targets;
}

/** A label as labels are compared. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
