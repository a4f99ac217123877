import { expect, test } from "vitest";
import { compileWording } from "./compile-wording.js";
import { parity } from "./parity.js";

const compile = (blocks: string) => compileWording(`::section{#tea}\n\n${blocks}`, { locale: "en" });

const base = compile("## Tea\n\n:::tea-a\nTea from {place?}.\n:::\n:::tea-b\n- Milk.\n:::\n");

test("finds nothing where the words alone differ", () => {
  const other = compile("## Thee\n\n:::tea-a\nThee.\nUit {place?} komt thee.\n:::\n:::tea-b\n- Melk.\n:::\n");
  expect(parity(base, other)).toEqual([]);
});

test.each([
  ["a missing section", "", ["Unexpected lack of section `tea`, expected it as in the base locale"]],
  [
    "a missing clause",
    "## Tea\n\n:::tea-a\nTea from {place?}.\n:::\n",
    ["Unexpected lack of block `tea-b (item)`, expected it as in the base locale"],
  ],
  [
    "another form",
    "## Tea\n\n:::tea-a\nTea from {place?}.\n:::\n:::tea-b\nMilk.\n:::\n",
    [
      "Unexpected lack of block `tea-b (item)`, expected it as in the base locale",
      "Unexpected block `tea-b (paragraph)`, expected none beyond the base locale",
    ],
  ],
  [
    "another order",
    "## Tea\n\n:::tea-b\n- Milk.\n:::\n:::tea-a\nTea from {place?}.\n:::\n",
    ["Unexpected order of blocks tea-b (item), tea-a (paragraph), expected tea-a (paragraph), tea-b (item)"],
  ],
  [
    "another need",
    "## Tea\n\n:::tea-a\nTea from {place}.\n:::\n:::tea-b\n- Milk.\n:::\n",
    ["Unexpected gaps of `tea-a`: `{place}`, expected `{place?}`"],
  ],
  [
    "a missing heading",
    ":::tea-a\nTea from {place?}.\n:::\n:::tea-b\n- Milk.\n:::\n",
    ["Unexpected lack of heading of `tea`, expected what the base locale has"],
  ],
])("finds %s", (_, blocks, differences) => {
  const other = blocks === "" ? compileWording("", { locale: "en" }) : compile(blocks);
  expect(parity(base, other)).toEqual(differences);
});
