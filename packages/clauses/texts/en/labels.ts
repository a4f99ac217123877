/** Fixed labels of a page. */
export const labels = {
  contents: "Contents",
  /** An empty cell: the model does not declare it. */
  undeclared: "–",
  updated: "Last updated",
  effective: "Effective",
  version: "Version",
  yes: "Yes",
  no: "No",
  none: "None",
  name: "Name",
  address: "Address",
  email: "Email",
  phone: "Telephone",
  website: "Website",
  form: "Online form",
  backToTop: "Back to top",
} as const satisfies Readonly<Record<string, string>>;
