import type { DocumentRule } from "../../document-rule.js";
import type { ReadingNote } from "../../reading/reading.js";

const said: Readonly<Record<ReadingNote["kind"], { readonly message: string; readonly fix?: string }>> = {
  "not-text": {
    message: "Unexpected file that is not text in UTF-8, expected Markdown, HTML or text",
    fix: "Save the document as text in UTF-8, or export it from the program that wrote it.",
  },
  "control-character": {
    message: "Unexpected control character, expected signs that people can see",
    fix: "Delete it, and look for others that came with it.",
  },
  "open-comment": {
    message: "Unexpected comment that nothing closes, expected `-->` after it",
    fix: "Close the comment, or delete it: nothing that follows it is shown.",
  },
  "too-deep": { message: "Unexpected quotes or lists within one another dozens of times, expected a few" },
  "too-many-openings": {
    message: "Unexpected hundreds of open brackets or backticks in one paragraph, expected a few",
  },
};

export const documentUnreadable: DocumentRule = {
  id: "document-unreadable",
  title: "Document that cannot be read as what it is",
  summary:
    "Finds what keeps a document, or a part of it, from being read: it is no text, hides its end, or is built to break readers.",
  topics: ["presentation"],
  severity: "error",
  preset: "recommended",
  why: "Programs that show or read the document leave out what they cannot read, and so did this one.",
  fix: "Take the marks away that no reader can follow, and write the passage plainly.",
  source: "GDPR Art. 12(1)",

  *check({ notes }) {
    for (const { kind, at } of notes) yield { range: at, within: "source", ...said[kind] };
  },

  examples: [
    {
      title: "finds a comment that hides all that follows",
      text: "# Privacy Policy\n\n<!-- Ask legal\n\nWe collect your name.\n",
      finds: [{ quote: "<!--", message: "Unexpected comment that nothing closes, expected `-->` after it" }],
    },
    {
      title: "finds a file that is no text, and looks no further",
      text: "%PDF-1.7 \uFFFD\uFFFD\uFFFD obj \uFFFD\uFFFD stream",
      finds: [
        { quote: "", message: "Unexpected file that is not text in UTF-8, expected Markdown, HTML or text" },
      ],
    },
    {
      title: "finds quotes within quotes that no reader follows",
      text: `${"> ".repeat(45)}We collect your name.\n`,
      finds: [
        {
          quote: `${"> ".repeat(45)}We collect your name.`,
          message: "Unexpected quotes or lists within one another dozens of times, expected a few",
        },
      ],
    },
    {
      title: "lets comments that are closed pass, and code that speaks of them",
      text: "<!-- For lawyers -->\n\nWe write `<!--` in code.\n\n```html\n<!-- open\n```\n\nWe collect your name.\n",
      finds: [],
    },
  ],
};
