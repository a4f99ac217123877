import { expect, test } from "vitest";
import { compileWording } from "./compile-wording.js";
import { joinWordings } from "./join-wordings.js";

const file = (section: string, clause: string) =>
  compileWording(`::section{#${section}}\n\n:::${clause}\nTea from {place}.\n:::\n`, { locale: "en" });

test("joins sections and their gaps in the order of the files", () => {
  const { wording, gaps } = joinWordings([file("tea", "tea-a"), file("milk", "milk-a")]);
  expect(wording.sections.map(({ id }) => id)).toEqual(["tea", "milk"]);
  expect(gaps).toEqual({
    tea: { "tea-a": { place: "required" } },
    milk: { "milk-a": { place: "required" } },
  });
});

test("refuses two sections or clauses of one name", () => {
  expect(() => joinWordings([file("tea", "tea-a"), file("tea", "tea-b")])).toThrow(
    "Unexpected second section `tea`, expected one in all files of a wording",
  );
  expect(() => joinWordings([file("tea", "tea-a"), file("milk", "tea-a")])).toThrow(
    "Unexpected second clause `tea-a`, expected one in all files of a wording",
  );
});
