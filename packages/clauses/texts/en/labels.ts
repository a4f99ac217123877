/** Fixed labels of a page. */
export const labels = {
  contents: "Contents",
  /** An empty cell: the model does not declare it. */
  undeclared: "–",
} as const satisfies Readonly<Record<string, string>>;
