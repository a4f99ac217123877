import { readdirSync, readFileSync } from "node:fs";

const templates = new URL("../../templates/", import.meta.url);
const size = 63_000;

/** Generated English privacy policies of the sample companies, joined and cut at the end of a paragraph: 63 kB of Markdown. */
export function policies(): string {
  const texts = readdirSync(templates, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => policyOf(name));
  const joined = texts.join("\n\n");
  return `${joined.slice(0, joined.lastIndexOf("\n\n", size))}\n`;
}

function policyOf(name: string): string[] {
  const folder = new URL(`${name}/documents/en/`, templates);
  try {
    return [readFileSync(new URL("privacy-policy.md", folder), "utf8")];
  } catch {
    return []; // A folder without documents is no sample company.
  }
}
