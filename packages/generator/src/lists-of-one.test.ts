import { describe, expect, test } from "vitest";
import { toMarkdown } from "./outputs/markdown.js";
import { statement, treeOf, words } from "./testing/document.js";
import { block, sentence, textOf } from "./testing/wording.js";

const leads = [
  block("data-lead", "paragraph", [
    {
      phrase: [
        {
          type: "plural",
          name: "listed",
          options: {
            one: [{ type: "text", value: "We collect" }],
            other: [{ type: "text", value: "We collect:" }],
          },
        },
      ],
    },
  ]),
  block("data-item", "item", ["{Name}"]),
  block("data-more", "paragraph", ["We also keep:"]),
  block("data-kept", "item", [
    { phrase: [{ type: "strong", children: [{ type: "gap", name: "name", capital: true }] }] },
    sentence("For {purpose}.", "purpose"),
  ]),
  block("data-case", "item", ["In this case:"]),
  block("data-ground", "item", ["{Name}."], { nested: true, ordered: true }),
];
const text = textOf(leads, { data: "Data" });
const write = (ids: readonly string[]) =>
  toMarkdown(
    treeOf(
      ids.map((id) => statement(id, { name: words(id.replace(/.*:/, "")), purpose: words("sale") })),
      text,
    ),
  ).replace(/^.*?## Data\n\n/s, "");

describe("an item alone", () => {
  test("ends the sentence that leads to it", () => {
    expect(write(["data-lead", "data-item:names"])).toBe("We collect\nnames.\n");
  });

  test("runs on after a colon", () => {
    expect(write(["data-more", "data-kept:names"])).toBe("We also keep:\n**names**.\nFor sale.\n");
  });

  test("is a paragraph where nothing leads to it", () => {
    expect(write(["data-item:names"])).toBe("Names.\n");
  });

  test("runs on in the item that it stands below", () => {
    expect(write(["data-case:a", "data-ground:error", "data-case:b"])).toBe(
      "- In this case:\n  error.\n- In this case:\n",
    );
  });
});

describe("several items", () => {
  test("are a list", () => {
    expect(write(["data-lead", "data-item:names", "data-item:ages"])).toBe(
      "We collect:\n\n- Names\n- Ages\n",
    );
    expect(write(["data-case:a", "data-ground:error", "data-ground:fraud", "data-case:b"])).toContain(
      "  1. Error.\n  2. Fraud.\n",
    );
  });
});

test("words that lead to nothing speak of several", () => {
  expect(write(["data-lead"])).toBe("We collect:\n");
});
