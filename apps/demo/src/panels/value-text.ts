/** What stands at a path of a model, as `recipients.tidio.purposes[0]`; nothing if nothing does. */
export function valueAt(path: string, model: unknown): unknown {
  return keysOf(path).reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key]; // An object that has the key.
  }, model);
}

/** Keys of a path. */
export function keysOf(path: string): readonly string[] {
  return path === "" ? [] : path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
}

/** A fact in a few words, for people. */
export function valueText(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === undefined) return "not declared";
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : value.map(valueText).join(", ");
  return Object.entries(value ?? {})
    .map(([key, inner]) => `${key}: ${valueText(inner)}`)
    .join("; ");
}
