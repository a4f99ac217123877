import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { model, modelTs, type Workplace } from "./workplace.js";

const json = JSON.stringify(model);
const yaml = "controller: { name: Example Ltd }\ndocuments: { privacy-policy: {} }\n";

/** Models that cannot be used: what is wrong, the file, its text, and what is said about it (place, message, fix). */
export const wrongModels: readonly (readonly [
  name: string,
  file: string,
  text: string | ((place: Workplace) => void),
  said: string,
])[] = [
  [
    "a misspelt key",
    "policy.json",
    '{\n  "controler": {}\n}',
    "policy.json:2:3: controler\n  Unexpected key `controler`, expected one that the model has here\n  Did you mean `controller`?",
  ],
  [
    "a misspelt key",
    "policy.yaml",
    `${yaml}style:\n  numbring: roman\n`,
    "policy.yaml:4:3: style.numbring\n  Unexpected key `numbring`",
  ],
  [
    "a misspelt key",
    "policy.ts",
    modelTs.replace("questions", "question"),
    "policy.ts: contacts.question\n  Unexpected key `question`, expected one that the model has here\n  Did you mean `questions`?",
  ],
  [
    "a wrong type",
    "policy.json",
    `${json.slice(0, -1)},"style":{"contents":"yes"}}`,
    "style.contents\n  Unexpected `yes`, expected `true` or `false`\n  Write `true`.",
  ],
  [
    "an unknown clause",
    "policy.yaml",
    `${yaml}clauses:\n  cookies-usee: { drop: true }\n`,
    "policy.yaml:4:3: clauses.cookies-usee\n  Unexpected clause `cookies-usee`, expected one that documents have\n  Did you mean `cookies-use`?",
  ],
  [
    "words that lack a locale",
    "policy.yaml",
    `${yaml}style: { voice: { noun: { fr: visiteurs } } }\n`,
    "policy.yaml:3:19: style.voice.noun\n  Unexpected text without `en`",
  ],
  [
    "an impossible date",
    "policy.yaml",
    yaml.replace("{}", "{ updated: 2026-13-45 }"),
    "policy.yaml:2:32: documents.privacy-policy.updated\n  Unexpected date, expected a calendar day",
  ],
  [
    "a negative period",
    "policy.yaml",
    `${yaml}trackers:\n  tokens:\n    purposes: [log-in]\n    retention: { period: { amount: -7, unit: day } }\n`,
    "policy.yaml:6:28: trackers.tokens.retention.period.amount\n  Unexpected amount, expected a number above zero",
  ],
  [
    "a script link",
    "policy.yaml",
    `${yaml}recipients:\n  a: { name: A, privacyPolicy: "javascript:alert(1)" }\n`,
    "recipients.a.privacyPolicy\n  Unexpected address",
  ],
  [
    "a data link",
    "policy.yaml",
    `${yaml}recipients:\n  a: { name: A, privacyPolicy: "data:text/html,x" }\n`,
    "recipients.a.privacyPolicy\n  Unexpected address",
  ],
  [
    "an unknown country",
    "policy.yaml",
    yaml.replace("Ltd }", "Ltd, country: XX }"),
    "policy.yaml:1:34: controller.country\n  Unexpected `XX`",
  ],
  [
    "a dangling id",
    "policy.yaml",
    `${yaml}dataCategories: { email: { term: email-address } }\nactivities:\n  news: { purposes: [marketing], data: [emial] }\n`,
    "policy.yaml:5:41: activities.news.data[0]\n  Unexpected `emial`, expected the key of an entry of `dataCategories`\n  Did you mean `email`?",
  ],
  [
    "a key twice",
    "policy.json",
    '{\n  "controller": {},\n  "controller": {}\n}',
    "policy.json:3:3\n  Unexpected second key `controller`, expected each key once\n",
  ],
  [
    "a key twice",
    "policy.yaml",
    "controller: {}\ncontroller: {}\n",
    "policy.yaml:2:1\n  Unexpected second key `controller`",
  ],
  [
    "a forbidden key",
    "policy.json",
    '{ "controller": { "__proto__": { "name": "x" } } }',
    "policy.json:1:19\n  Unexpected key `__proto__`",
  ],
  [
    "a forbidden key",
    "policy.yaml",
    "controller:\n  __proto__: { name: x }\n",
    "policy.yaml:2:3\n  Unexpected key `__proto__`",
  ],
  [
    "a forbidden key",
    "policy.js",
    "export default JSON.parse('{ \"__proto__\": {} }');",
    "policy.js\n  Unexpected key `__proto__`",
  ],
  [
    "a comma at the end",
    "policy.json",
    '{\n  "controller": {},\n}',
    "policy.json:3:1\n  Unexpected `}`, expected a key in double quotes\n  JSON has double quotes around keys and texts, no comments, and no comma after the last entry.",
  ],
  ["a comment", "policy.json", "// mine\n{}", "policy.json:1:1\n  Unexpected `// mine`, expected no comment"],
  [
    "a key without quotes",
    "policy.json",
    "{ controller: {} }",
    "policy.json:1:3\n  Unexpected `controller`, expected JSON",
  ],
  [
    "a text without end",
    "policy.json",
    '{ "controller": "x',
    'policy.json:1:17\n  Unexpected `"x`, expected a text that ends in its line',
  ],
  [
    "half a file",
    "policy.json",
    '{ "controller": {',
    "policy.json:1:18\n  Unexpected end of file, expected `}`",
  ],
  [
    "an escape that JSON has not",
    "policy.json",
    '{ "controller": "\\x" }',
    'policy.json:1:17\n  Unexpected `"\\x"`, expected one of',
  ],
  [
    "a control character",
    "policy.json",
    '{ "controller": "a\u0001" }',
    'policy.json:1:17\n  Unexpected `"a\uFFFD"`, expected control characters written as',
  ],
  [
    "a list without comma",
    "policy.json",
    '{ "scope": [1 2] }',
    "policy.json:1:15\n  Unexpected `2`, expected `,` or the bracket that closes",
  ],
  ["two values", "policy.json", "{} {}", "policy.json:1:4\n  Unexpected `{`, expected the end of the file"],
  [
    "a number for a key",
    "policy.json",
    "{ 1: 2 }",
    "policy.json:1:3\n  Unexpected `1`, expected a key in double quotes",
  ],
  ["an empty file", "policy.json", "", "policy.json:1:1\n  Unexpected end of file, expected a value"],
  ["an empty file", "policy.yaml", "", "policy.yaml\n  Unexpected null, expected a model"],
  ["a list", "policy.json", "[]", "policy.json\n  Unexpected list, expected a model"],
  [
    "nesting without end",
    "policy.json",
    "[".repeat(200_000),
    "policy.json:1:33\n  Unexpected nesting, expected at most 32 levels",
  ],
  [
    "nesting without end",
    "policy.yaml",
    "[".repeat(200_000),
    "policy.yaml:1:33\n  Unexpected nesting, expected at most 32 levels",
  ],
  ["nested lists", "policy.yaml", "- ".repeat(200_000), "policy.yaml:1:641\n  Unexpected nesting"],
  [
    "deep nesting",
    "policy.yaml",
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    "policy.yaml:1:33\n  Unexpected nesting",
  ],
  ["tabs", "policy.yaml", "controller:\n\tname: x\n", "policy.yaml:2:1\n  Unexpected YAML"],
  ["two documents", "policy.yaml", `${yaml}---\n${yaml}`, "policy.yaml:3:1\n  Unexpected YAML"],
  [
    "a tag",
    "policy.yaml",
    "controller: !!js/function 'x'\n",
    "policy.yaml:1:13\n  Unexpected YAML, expected it without this error: Unresolved tag",
  ],
  ["an alias bomb", "policy.yaml", bomb(), "policy.yaml\n  Unexpected aliases, expected at most 100"],
  [
    "a circle",
    "policy.yaml",
    "controller: &a\n  name: *a\n",
    "policy.yaml\n  Unexpected nesting, expected at most 32 levels",
  ],
  [
    "an anchor that is not there",
    "policy.yaml",
    "controller: *nobody\n",
    "policy.yaml\n  Unexpected aliases",
  ],
  [
    "bytes that are no text",
    "policy.json",
    (place) => place.write("policy.json", new Uint8Array([0x7b, 0xff, 0x7d])),
    "policy.json\n  Unexpected bytes, expected text in UTF-8",
  ],
  [
    "a model of 50 MB",
    "policy.json",
    large,
    "policy.json\n  Unexpected file of 50.0 MB, expected at most 1 MB",
  ],
  ["a model of 50 MB", "policy.ts", large, "policy.ts\n  Unexpected file of 50.0 MB, expected at most 1 MB"],
  [
    "a folder",
    "policy.json",
    (place) => void mkdirSync(join(place.folder, "policy.json")),
    "policy.json\n  Unexpected folder without a model, expected `policy.ts`",
  ],
  [
    "no file",
    "other.ts",
    () => {},
    "other.ts\n  Unexpected missing file, expected a model\n  Check the name",
  ],
  [
    "a file below a file",
    "policy.json/policy.ts",
    (place) => place.write("policy.json", "{}"),
    "policy.json/policy.ts\n  Unexpected missing file, expected a model",
  ],
  ["another format", "policy.toml", "", "policy.toml\n  Unexpected ending `.toml`, expected one of `.ts`"],
  [
    "a model that throws",
    "policy.ts",
    'interface A {\n  a: string;\n}\nfunction fail(a: A): never {\n  throw new Error("no " + a.a);\n}\nexport default fail({ a: "luck" });',
    "policy.ts:5\n  Unexpected error while the model was read, expected none: no luck",
  ],
  [
    "a model that throws a text",
    "policy.js",
    'throw "luck";',
    "policy.js\n  Unexpected error while the model was read, expected none: luck",
  ],
  [
    "a model that throws nothing",
    "policy.js",
    "throw undefined;",
    "policy.js\n  Unexpected error while the model was read, expected none: undefined",
  ],
  [
    "an import that throws",
    "policy.ts",
    (place) => {
      place.write("policy.ts", 'import "./below/other.ts";');
      place.write("below/other.ts", "\nnull.x;");
    },
    "below/other.ts:2\n  Unexpected error while the model was read",
  ],
  [
    "an import that is not there",
    "policy.ts",
    'import { x } from "./nowhere.ts";\nexport default x;',
    "policy.ts:1\n  Unexpected error while the model was read, expected none: Cannot find module './nowhere.ts'\n  Check the import",
  ],
  [
    "wrong syntax",
    "policy.ts",
    "export default {\n  a: ][\n};",
    "policy.ts:2:5\n  Unexpected syntax, expected TypeScript or JavaScript: Unexpected token",
  ],
  [
    "no export",
    "policy.ts",
    "const policy = {};",
    "policy.ts\n  Unexpected module without exports, expected a default export or one named `policy`",
  ],
  [
    "an export that is undefined",
    "policy.ts",
    "let policy: object | undefined;\nexport default policy;",
    "policy.ts\n  Unexpected export without a value, expected a model\n  Write `export default definePolicy",
  ],
  [
    "an empty file",
    "policy.ts",
    "",
    "policy.ts\n  Unexpected module without exports, expected a default export",
  ],
  [
    "a function named policy",
    "policy.ts",
    "export async function policy() {}",
    "policy.ts\n  Unexpected function, expected the model itself",
  ],
  [
    "another export",
    "policy.ts",
    "export const polcy = {};",
    "policy.ts\n  Unexpected exports `polcy`, expected a default export",
  ],
  [
    "a promise",
    "policy.ts",
    "export default Promise.resolve({});",
    "policy.ts\n  Unexpected promise, expected the model itself\n  Put `await` before",
  ],
  [
    "a function",
    "policy.ts",
    "export default () => ({});",
    "policy.ts\n  Unexpected function, expected the model itself\n  Export what it returns.",
  ],
  [
    "a value in itself",
    "policy.js",
    "const policy = {};\npolicy.controller = policy;\nexport default policy;",
    "policy.js\n  Unexpected nesting",
  ],
];

function bomb(): string {
  const rows = Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(", ")}]`,
  );
  return ["a0: &a0 [x]", ...rows].join("\n");
}

/** A file with a hole: 50 MB that take no room. */
function large(place: Workplace): void {
  for (const name of ["policy.json", "policy.ts"]) {
    place.write(name, "");
    truncateSync(join(place.folder, name), 50_000_000);
  }
}
