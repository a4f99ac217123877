import { type Policy, parsePolicy } from "@policywright/schema";

/**
 * A model without some facts, by their paths; an entry that cannot be without one of them goes as a whole.
 *
 * @returns
 *   Nothing where the model cannot be without: the controller has a name.
 */
export function withoutFacts(policy: Policy, paths: readonly string[]): Policy | undefined {
  return paths.reduce<Policy | undefined>(
    (poorer, path) => poorer && without(poorer, path.split(".")),
    policy,
  );
}

function without(policy: Policy, keys: readonly string[]): Policy | undefined {
  const poorer = structuredClone(policy);
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), poorer);
  const [last] = keys.slice(-1);
  if (last === undefined) return undefined;
  if (!isRecord(parent)) return policy; // It went with an entry before.
  delete parent[last];
  return "policy" in parsePolicy(poorer) ? poorer : without(policy, keys.slice(0, -1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
