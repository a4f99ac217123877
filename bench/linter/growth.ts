import { type Format, formats, lintDocument } from "@policywright/linter";
import { policies } from "./corpus.js";

/** A text that can be made as long as one likes. */
export interface Shape {
  readonly name: string;
  readonly text: (length: number) => string;
  readonly formats?: readonly Format[];
}

const today = "2026-06-30";
const repeated = (part: string) => (length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Text that counts on, so that no two parts are alike. */
const counted = (part: (count: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let count = 1, size = 0; size < length; count++)
    size += parts[parts.push(part(count)) - 1]?.length ?? 0;
  return parts.join("");
};

const sentence = "We share your data with our partners (see section 9) for 3 years. ";

/** What documents look like. */
export const asWritten: readonly Shape[] = [{ name: "policies", text: repeated(policies()) }];

/** Shapes that make careless readers slow. */
export const hostile: readonly Shape[] = [
  { name: "one line", text: repeated(sentence) },
  { name: "one word", text: repeated("a") },
  { name: "items", text: repeated("- We collect names\n") },
  { name: "headings", text: counted((count) => `## ${count}. Heading ${count}\n\nWe collect names.\n\n`) },
  {
    name: "rows of a table",
    text: (length) =>
      `<table>${repeated("<tr><td>_a_1</td><td>Acme Ltd keeps the cookie for 3 years</td></tr>")(length)}`,
    formats: ["html"],
  },
  {
    name: "links",
    text: counted((count) => `[link ${count}](#a${count}) and [us](https://a.example/${count}). `),
  },
  { name: "quotes", text: repeated("> We say “this” and 'that' and \"so\".\n\n") },
  { name: "brackets", text: repeated("(a [b {c ") },
  { name: "numbers", text: repeated("12 345 6789 01/02/2024 3.5 % 20 days $30 ") },
];

/**
 * How many times as long ten times the text takes, with all rules, in each format.
 *
 * @param length
 *   Characters of the shorter text.
 */
export function growths(
  shapes: readonly Shape[],
  length: number,
): readonly { readonly name: string; readonly ratio: number }[] {
  return shapes.flatMap(({ name, text, formats: own = formats }) =>
    own.map((format) => {
      const [short, long] = [text(length), text(10 * length)].map((source) => least(source, format));
      return { name: `${name}, ${format}`, ratio: (long ?? 0) / (short ?? 1) };
    }),
  );
}

/** Microseconds of the processor's that linting took, the least of three times. */
function least(text: string, format: Format): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    lintDocument(text, { format, today, config: { preset: "strict" } });
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}
