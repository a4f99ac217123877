/** Forms in which a document is shown and downloaded: name → label, ending and type of its file. */
export const formats = {
  html: { label: "Page", ending: "html", type: "text/html" },
  markdown: { label: "Markdown", ending: "md", type: "text/markdown" },
  text: { label: "Text", ending: "txt", type: "text/plain" },
} as const satisfies Record<string, { label: string; ending: string; type: string }>;

/** Form of a document that is shown and downloaded. */
export type Format = keyof typeof formats;

/** Form that a document can be written in: also as an article for a page of one's own. */
export type Form = Format | "embedding";

/** All forms that are shown, in the order in which they are offered. */
export const formatIds = Object.keys(formats) as readonly Format[]; // The keys of a constant.
