import type * as z from "zod";
import { Policy } from "./model/policy.js";
import { nearestOf, suggestion } from "./nearest.js";
import type { Problem } from "./problem.js";
import { keysOf, type Path, schemaAt, valueAt } from "./walk.js";

/**
 * Says in our words what zod found.
 *
 * @param input
 *   The model as it was written.
 * @param base
 *   Where the part stands that the issue speaks of.
 */
export function problemsOf(issue: z.core.$ZodIssue, input: unknown, base: Path = []): Problem[] {
  const path: Path = [...base, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, input));
  if (issue.code === "invalid_union") return unionProblems(issue, path, input);
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => ({ path, message }));
  if (issue.code === "invalid_value") return [wrongValue(path, issue.values.map(String), input)];
  if (issue.code === "invalid_type") return [wrongType(path, issue.expected, input)];
  if (issue.message.startsWith("Unexpected")) return [{ path, message: issue.message }];
  return [{ path, message: `Unexpected value, expected another: ${issue.message}` }];
}

function unknownKey(path: Path, key: string, input: unknown): Problem {
  const known = keysOf(schemaAt(Policy, path, input) ?? Policy);
  return {
    path: [...path, key],
    message: `Unexpected key \`${key}\`, expected one that the model has here`,
    fix:
      nearestOf(key, known) === undefined
        ? `Remove it, or write it where it belongs. ${suggestion(key, known)}`
        : suggestion(key, known),
  };
}

function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Problem[] {
  const value = valueAt(path, input);
  const branches = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
  );
  const expected = issue.errors
    .flat()
    .flatMap((inner) =>
      inner.code === "invalid_value" && inner.path.length === 0 ? inner.values.map(String) : [],
    );
  if (typeof value === "string" && expected.length > 0) return [wrongValue(path, expected, input)];
  const nearest = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  if (nearest) return nearest.flatMap((inner) => problemsOf(inner, input, path));
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
  return [wrongType(path, [...new Set(types)].join(" or "), input)];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function wrongValue(path: Path, expected: readonly string[], input: unknown): Problem {
  const value = valueAt(path, input);
  return {
    path,
    message: `Unexpected ${shown(value)}, expected one of the values known here`,
    fix: valueInstead(String(value), expected),
  };
}

/** Suggests the country for a part of it that is not known (`CA` for `CA-ON`); for any other value, the nearest. */
function valueInstead(value: string, expected: readonly string[]): string {
  const [country = ""] = value.split("-", 1);
  return /^[A-Z]{2}-/.test(value) && expected.includes(country)
    ? `This part is not known; write the country, \`${country}\`.`
    : suggestion(value, expected);
}

const typeNames: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "a text",
  boolean: "`true` or `false`",
  int: "a whole number",
  number: "a number",
};

function wrongType(path: Path, expected: string, input: unknown): Problem {
  const names = expected.split(" or ").map((type) => typeNames[type] ?? type);
  const value = valueAt(path, input);
  if (value === undefined) {
    return {
      path,
      message: `Unexpected missing \`${String(path.at(-1) ?? "model")}\`, expected ${names.join(" or ")}`,
      fix: "Declare it.",
    };
  }
  const fix = typeFix(value, expected);
  return { path, message: `Unexpected ${shown(value)}, expected ${names.join(" or ")}`, ...(fix && { fix }) };
}

/** What to write instead of a value that is clear but of another type. */
function typeFix(value: unknown, expected: string): string | undefined {
  if (expected === "boolean" && /^(?:yes|on|no|off)$/i.test(String(value)))
    return `Write \`${/^(?:yes|on)$/i.test(String(value))}\`.`;
  if (expected === "string" && typeof value === "object" && !Array.isArray(value))
    return "It is the same in all languages: write it once.";
  return undefined;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (value === null) return "`null`";
  if (typeof value === "object") return "object";
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
