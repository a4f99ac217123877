import { parsePolicy } from "../../parse-policy.js";
import { type FactName, facts } from "../facts.js";

/** Whether a fact follows from a model that declares some facts. */
export function follows(name: FactName, declared: object): boolean | undefined {
  const parsed = parsePolicy({
    controller: { name: "Example" },
    documents: { "privacy-policy": {} },
    ...declared,
  });
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  return facts[name].of(parsed.policy);
}
