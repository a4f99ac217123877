import { stringify } from "yaml";
import type { GuideEntry } from "./guide.js";

/** A format that a new model can be written in. */
export type ModelFormat = "ts" | "json" | "yaml";

/** Name of the JSON Schema that is put beside a model in JSON or YAML. */
export const schemaName = "policy.schema.json";

/** Stands above the guide. */
const heading =
  "What is left out is never said. Take away the marks before what holds for you, and change it:";

/**
 * Writes a model as a file.
 *
 * @param guide
 *   Fields to declare next; they follow as comments, in formats that have comments.
 */
export function modelText(model: unknown, format: ModelFormat, guide: readonly GuideEntry[] = []): string {
  return writers[format](model, guide);
}

const writers = {
  ts(model, guide) {
    const lines = guide.map(({ key, says, example }) => `  // ${key}: ${inline(example)}, // ${says}\n`);
    const comments = lines.length > 0 ? `\n  // ${heading}\n${lines.join("")}` : "";
    const body = block(model, "").replace(/\}$/u, `${comments}}`);
    return `import { definePolicy } from "policywright";\n\nexport default definePolicy(${body});\n`;
  },
  json: (model) => `${JSON.stringify({ $schema: `./${schemaName}`, ...Object(model) }, null, 2)}\n`,
  yaml(model, guide) {
    const flow = { collectionStyle: "flow", lineWidth: 0 } as const;
    const lines = guide.map(
      ({ key, says, example }) => `# ${key}: ${stringify(example, flow).trim()} # ${says}\n`,
    );
    const comments = lines.length > 0 ? `\n# ${heading}\n${lines.join("")}` : "";
    return `# yaml-language-server: $schema=./${schemaName}\n${stringify(model)}${comments}`;
  },
} as const satisfies Record<ModelFormat, (model: unknown, guide: readonly GuideEntry[]) => string>;

/** A value as TypeScript, a line for each key. */
function block(value: unknown, indent: string): string {
  if (!isObject(value) || Object.keys(value).length === 0) return inline(value);
  const inner = `${indent}  `;
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${nameOf(key)}: ${block(item, inner)},\n`,
  );
  return `{\n${entries.join("")}${indent}}`;
}

/** A value as TypeScript, in one line. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${nameOf(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A key, without quotes where it needs none. */
function nameOf(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : JSON.stringify(key);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
