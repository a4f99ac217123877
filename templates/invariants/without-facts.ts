import type { Policy } from "@policywright/schema";

/**
 * A model without some facts, by their paths; an entry that cannot be without one of them goes as a whole.
 *
 * @returns
 *   Nothing where the model cannot be without: the controller has a name.
 */
export function withoutFacts(policy: Policy, paths: readonly string[]): Policy | undefined {
  if (paths.includes("controller.name")) return undefined;
  const poorer = structuredClone(policy);
  for (const path of paths) {
    const keys = path.split(".");
    const entry = ["purposes", "data"].includes(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
    const last = entry.pop();
    const parent = entry.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), poorer);
    if (last !== undefined && isRecord(parent)) delete parent[last];
  }
  return poorer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
