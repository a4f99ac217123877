import { readdirSync } from "node:fs";
import { type Law, type LawId, lawIndex } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { expect, test } from "vitest";
import { answersOf } from "./answers.js";
import { authoritiesPage, indexPage } from "./index-page.js";
import { lawPage } from "./law-page.js";

const folder = "../../docs/laws";
const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.
const laws: readonly Law[] = await Promise.all(ids.map(loadLaw));
const answers = answersOf(laws);

test.each(laws.map((law) => [law.id, law] as const))(
  "docs/laws/%s.md is what the data say",
  async (id, law) => {
    await expect(lawPage(law, answers)).toMatchFileSnapshot(`${folder}/${id}.md`);
  },
);

test("docs/laws/README.md lists the laws", async () => {
  await expect(indexPage(laws)).toMatchFileSnapshot(`${folder}/README.md`);
});

test("docs/laws/authorities.md lists the authorities", async () => {
  await expect(authoritiesPage()).toMatchFileSnapshot(`${folder}/authorities.md`);
});

test("there is no page of a law that is gone", () => {
  const pages = readdirSync(new URL(folder, import.meta.url));
  const expected = [...ids, "README", "authorities"].map((name) => `${name}.md`);
  expect(pages.toSorted()).toEqual(expected.toSorted());
});

test("what was not read in a text is marked as unchecked", () => {
  for (const law of laws) {
    const rows = lawPage(law, answers)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    for (const { id, checked } of law.requirements) {
      const row = rows.find((line) => line.includes(`\`${id}\``));
      expect(row?.includes("**unchecked**"), id).toBe(checked !== "text");
    }
  }
});
