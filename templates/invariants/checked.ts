import { type Policy, parsePolicy, pathText } from "@policywright/schema";

/**
 * A model that must be right.
 *
 * @throws {RangeError}
 *   When it is not; names each problem.
 */
export function checked(input: unknown): Policy {
  const parsed = parsePolicy(input);
  if ("policy" in parsed) return parsed.policy;
  const problems = parsed.problems.map(({ path, message }) => `${pathText(path)}: ${message}`);
  throw new RangeError(problems.join("\n"));
}
