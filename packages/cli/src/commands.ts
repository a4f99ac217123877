import type { Command, Option } from "./command.js";

const json: Option = { name: "json", says: "Print JSON for other programs; messages go to standard error" };
const out: Option = {
  name: "out",
  short: "o",
  value: "<folder>",
  says: "Folder of the documents (default: `documents` beside the model)",
};
const file: Option = { name: "out", short: "o", value: "<file>", says: "File to write it to" };
const today: Option = {
  name: "today",
  value: "<day>",
  says: "Day on which the law is looked at (default: today)",
};
const laws: Option = {
  name: "law",
  value: "<ids>",
  says: "Laws to look at, such as `gdpr,ccpa` (default: those of `audience.regions`)",
};
const wanted: readonly Option[] = [
  {
    name: "document",
    short: "d",
    value: "<kinds>",
    says: "Documents, by kind (default: all that the model declares)",
  },
  {
    name: "locale",
    short: "l",
    value: "<locales>",
    says: "Languages of the documents (default: those of the model)",
  },
  {
    name: "format",
    short: "f",
    value: "<formats>",
    says: "md, html, txt, and map: what each line rests on (default: md,html)",
  },
];

/** What documents are held to. */
const heldTo: readonly Option[] = [
  {
    ...laws,
    says: "Laws to hold it to, such as `gdpr,ccpa` (default: those of `audience.regions`, or that a document shows)",
  },
  { name: "model", short: "m", value: "<file>", says: "Model that documents are held to" },
  {
    name: "preset",
    value: "<name>",
    says: "Rules on documents: recommended, strict, or a law (default: recommended)",
  },
];

/** The subcommands, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: "init",
    words: "[folder]",
    most: 1,
    says: "Create a model: asks a few questions, or copies a sample company",
    options: [
      {
        name: "template",
        short: "t",
        value: "<name>",
        says: "`start`, a short model of your own, or a sample company, such as `starter-shop`",
      },
      { name: "format", short: "f", value: "<format>", says: "ts, json or yaml (default: ts)" },
      { name: "name", value: "<name>", says: "Name of the organisation" },
      { name: "website", value: "<address>", says: "Address of its website" },
      { name: "country", value: "<code>", says: "Country that it is established in, two letters" },
      { name: "email", value: "<address>", says: "Address for questions and requests about personal data" },
      { name: "yes", short: "y", says: "Ask nothing" },
    ],
    examples: [
      "init",
      "init legal --template start --name 'Example Ltd' --yes",
      "init shop --template starter-shop --yes",
    ],
    load: async () => (await import("./commands/init.js")).init,
  },
  {
    name: "generate",
    words: "[models…]",
    most: Number.POSITIVE_INFINITY,
    says: "Write the documents of a model",
    options: [
      ...wanted,
      out,
      { name: "watch", short: "w", says: "Write them again at every change, and show them in the browser" },
      { name: "port", short: "p", value: "<number>", says: "Port of the preview (default: 4173)" },
      json,
    ],
    examples: [
      "generate",
      "generate legal/policy.ts --format md,html,map --out public/legal",
      "generate --watch",
    ],
    load: async () => (await import("./commands/generate.js")).generate,
  },
  {
    name: "check",
    words: "[models…]",
    most: Number.POSITIVE_INFINITY,
    says: "Say whether the written documents are what the model gives",
    options: [...wanted, out, json],
    examples: ["check", "check legal/policy.ts --out public/legal"],
    load: async () => (await import("./commands/check.js")).check,
  },
  {
    name: "explain",
    words: "<file[:line] | clause | statement | fact>",
    most: 1,
    says: "Say which facts are behind a sentence, or which sentences rest on a fact",
    options: [
      {
        name: "model",
        short: "m",
        value: "<file>",
        says: "The model, or its folder (default: the one in this folder, or above the document)",
      },
      { name: "locale", short: "l", value: "<locale>", says: "Language of the words (default: en)" },
      json,
    ],
    examples: [
      "explain documents/en/privacy-policy.md:42",
      "explain recipients-entry",
      "explain recipients.tidio",
    ],
    load: async () => (await import("./commands/explain.js")).explain,
  },
  {
    name: "coverage",
    words: "[models…]",
    most: Number.POSITIVE_INFINITY,
    says: "Say what laws ask of a model, and which sentence or fact answers it",
    options: [
      laws,
      {
        name: "format",
        short: "f",
        value: "<format>",
        says: "table, md, html, csv or json (default: table, which leaves out what is met)",
      },
      file,
      today,
    ],
    examples: [
      "coverage",
      "coverage --format html --out review.html",
      "coverage --law gdpr --today 2027-01-01",
    ],
    load: async () => (await import("./commands/coverage.js")).coverage,
  },
  {
    name: "topics",
    words: "<file>",
    most: 1,
    says: "List the topics that a document speaks of, anybody's, with the sentences that do",
    options: [
      {
        name: "format",
        short: "f",
        value: "<format>",
        says: "md, html or txt (default: by the ending of the file)",
      },
      { name: "locale", short: "l", value: "<locale>", says: "Language of the document (default: en)" },
      json,
    ],
    examples: ["topics privacy-policy.html", "topics - --format md --json < policy.md"],
    load: async () => (await import("./commands/topics.js")).topics,
  },
  {
    name: "lint",
    words: "[models or documents…]",
    most: Number.POSITIVE_INFINITY,
    says: "Find what is missing or wrong in a model, or in any policy: Markdown, HTML or text",
    options: [
      ...heldTo,
      { name: "fix", says: "Mend in documents what has one safe mend" },
      {
        name: "as",
        value: "<form>",
        says: "md, html or txt: form of a document, where its ending does not say it",
      },
      { name: "locale", short: "l", value: "<locale>", says: "Language of documents (default: en)" },
      {
        name: "format",
        short: "f",
        value: "<format>",
        says: "pretty, json, sarif, github, junit or checkstyle (default: pretty)",
      },
      file,
      today,
      { name: "quiet", short: "q", says: "Print errors only" },
      { name: "max-warnings", value: "<number>", says: "Exit with 1 if there are more warnings" },
      { name: "baseline", value: "<file>", says: "Leave out the findings that this file holds" },
      {
        name: "update-baseline",
        says: "Write all findings into the baseline (default: policywright-baseline.json)",
      },
    ],
    examples: [
      "lint",
      "lint legal/policy.ts --max-warnings 0",
      "lint privacy-policy.html --model policy.ts",
      "lint legacy-policy.txt --law gdpr,ccpa",
      "lint --format sarif --out policywright.sarif",
      "lint --baseline policywright-baseline.json",
    ],
    load: async () => (await import("./commands/lint.js")).lint,
  },
  {
    name: "lsp",
    words: "",
    most: 0,
    says: "Serve editors: shows in a policy, while it is written, what `lint` finds",
    options: [
      ...heldTo,
      { name: "locale", short: "l", value: "<locale>", says: "Language of documents (default: en)" },
      today,
      { name: "stdio", says: "Speak over standard input and output, as it always does; editors add it" },
    ],
    examples: ["lsp", "lsp --model policy.ts"],
    load: async () => (await import("./commands/lsp.js")).lsp,
  },
  {
    name: "translations",
    words: "[models…]",
    most: Number.POSITIVE_INFINITY,
    says: "List the words of a model's author in each language, to send to a translator",
    options: [
      { name: "missing", short: "m", says: "Only what a language lacks; exits with 1 if there is any" },
      {
        name: "locale",
        short: "l",
        value: "<locales>",
        says: "Languages to look for (default: those of the model)",
      },
      json,
    ],
    examples: ["translations --missing", "translations --locale fr --missing --json"],
    load: async () => (await import("./commands/translations.js")).translations,
  },
  {
    name: "schema",
    words: "",
    most: 0,
    says: "Print the JSON Schema of models, for editors",
    options: [file],
    examples: ["schema", "schema --out policy.schema.json"],
    load: async () => (await import("./commands/schema.js")).schema,
  },
];
