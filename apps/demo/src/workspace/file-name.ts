/** Name for the file of a model: that of its controller, fit for every system. */
export function fileName(input: unknown): string {
  const name = nameIn(input)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? "policy" : `${name}-policy`;
}

function nameIn(input: unknown): string {
  if (typeof input !== "object" || input === null || !("controller" in input)) return "";
  const { controller } = input;
  if (typeof controller !== "object" || controller === null) return "";
  if ("brand" in controller && typeof controller.brand === "string") return controller.brand;
  return "name" in controller && typeof controller.name === "string" ? controller.name : "";
}
