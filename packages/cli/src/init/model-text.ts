import { stringify } from "yaml";

/** A format that a new model can be written in. */
export type ModelFormat = "ts" | "json" | "yaml";

/** Name of the JSON Schema that is put beside a model in JSON or YAML. */
export const schemaName = "policy.schema.json";

/**
 * Writes a model as a file.
 *
 * @param comments
 *   Lines that follow it, in formats that have comments.
 */
export function modelText(model: unknown, format: ModelFormat, comments: readonly string[] = []): string {
  return writers[format](model, comments);
}

const writers = {
  ts(model, comments) {
    const body = `import { definePolicy } from "policywright";\n\nexport default definePolicy(${literal(model, "")});\n`;
    return body + (comments.length > 0 ? `\n${commented("//", comments)}\n` : "");
  },
  json: (model) => `${JSON.stringify({ $schema: `./${schemaName}`, ...Object(model) }, null, 2)}\n`,
  yaml(model, comments) {
    const body = `# yaml-language-server: $schema=./${schemaName}\n${stringify(model)}`;
    return body + (comments.length > 0 ? `\n${commented("#", comments)}\n` : "");
  },
} as const satisfies Record<ModelFormat, (model: unknown, comments: readonly string[]) => string>;

function commented(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark} ${line}`.trimEnd()).join("\n");
}

/** A value as TypeScript: keys without quotes where they need none. */
function literal(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => {
    const name = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : JSON.stringify(key);
    return `${inner}${name}: ${literal(item, inner)},\n`;
  });
  return entries.length === 0 ? "{}" : `{\n${entries.join("")}${indent}}`;
}
