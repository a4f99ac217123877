import { complain } from "./source.js";

/** Levels that a model may be nested: more than twice what the schema has. */
export const depthLimit = 32;

/** Keys that reach behind an object in JavaScript. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__"]);

/**
 * Makes sure that a value is a tree of plain data before anything walks through it.
 *
 * @throws
 *   A complaint, when it is no object, nested too deeply or in a circle, or has a key that reaches behind an object.
 */
export function inspectShape(file: string, value: unknown): void {
  if (value instanceof Promise) {
    complain(file, "Unexpected promise, expected the model itself", "Put `await` before what makes it.");
  }
  if (typeof value === "function") {
    complain(file, "Unexpected function, expected the model itself", "Export what it returns.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const found = value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
    complain(
      file,
      `Unexpected ${found}, expected a model: keys and their values`,
      "`policywright init` writes one to start from.",
    );
  }
  inspectLevel(file, value, 0);
}

function inspectLevel(file: string, value: unknown, depth: number): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > depthLimit) {
    complain(
      file,
      `Unexpected nesting, expected at most ${depthLimit} levels`,
      "Does a value contain itself?",
    );
  }
  for (const [key, inner] of Object.entries(value)) {
    if (forbiddenKeys.has(key))
      complain(file, `Unexpected key \`${key}\`, expected a key of the model`, "Remove it.");
    inspectLevel(file, inner, depth + 1);
  }
}
