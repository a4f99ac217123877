import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Law } from "./law.js";

const folder = new URL("laws/", import.meta.url);

/** File of a law, the constant that it exports, and the law. */
const files: readonly (readonly [file: string, constant: string, law: Law])[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map(async (name) => {
      const module: Record<string, Law> = await import(new URL(name, folder).href);
      const [only, ...others] = Object.entries(module);
      if (!only || others.length > 0)
        throw new RangeError(`Unexpected exports of \`${name}\`, expected one law`);
      return [name.replace(/\.ts$/, ""), ...only] as const;
    }),
);

const made = "// Made from the files of laws/ by `pnpm test --project laws -u`; do not edit.\n";
const keyOf = (id: string) => (/^[a-z]+$/.test(id) ? id : JSON.stringify(id));

test("every law is called as its file", () => {
  expect(files.map(([file]) => file)).toEqual(files.map(([, , { id }]) => id));
});

test("the index is what the files say", async () => {
  const entries = files.map(([, , { id, name, short, binds, places, leavesOut, status }]) => {
    const entry = { name, short, binds, places, ...(leavesOut && { leavesOut }), status };
    return `  ${keyOf(id)}: ${JSON.stringify(entry)},`;
  });
  await expect(
    [
      `${made}import type { LawEntry } from "./law.js";\n`,
      "/**\n * All laws, with as much as choosing among them takes: id → name, places and status.\n *\n * Ids are permanent.\n */",
      "export const lawIndex = {",
      ...entries,
      "} as const satisfies Readonly<Record<string, LawEntry>>;\n",
      "/** Id of a law. */",
      "export type LawId = keyof typeof lawIndex;\n",
    ].join("\n"),
  ).toMatchFileSnapshot("law-index.gen.ts");
});

test("the loader knows every file, by one import each", async () => {
  const entries = files.map(
    ([file, constant]) => `  ${keyOf(file)}: async () => (await import("./laws/${file}.js")).${constant},`,
  );
  await expect(
    [
      `${made}import type { Law } from "./law.js";`,
      'import type { LawId } from "./law-index.gen.js";\n',
      "/** Where the data of each law are: one import for each, so that a bundler can keep them apart. */",
      "export const lawFiles: Readonly<Record<LawId, () => Promise<Law>>> = {",
      ...entries,
      "};\n",
    ].join("\n"),
  ).toMatchFileSnapshot("law-files.gen.ts");
});
