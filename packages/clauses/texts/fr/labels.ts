/** Fixed labels of a page. */
export const labels = {
  contents: "Sommaire",
  /** An empty cell: the model does not declare it. */
  undeclared: "–",
  /** Between items of a list that have commas within. */
  semicolon: " ;",
} as const satisfies Readonly<Record<string, string>>;
