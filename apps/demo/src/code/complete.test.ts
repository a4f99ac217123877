import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { completeModel } from "./complete.js";

/** What is offered where `|` stands. */
function offered(marked: string, format: "yaml" | "json" = "yaml"): readonly string[] {
  const offset = marked.indexOf("|");
  const state = EditorState.create({ doc: marked.replace("|", "") });
  const result = completeModel(format)(new CompletionContext(state, offset, true));
  return result?.options.map(({ label }) => label) ?? [];
}

test("offers the facts of the model that are not declared yet", () => {
  const keys = offered("controller:\n  name: A\nco|\n");
  expect(keys).toEqual(expect.arrayContaining(["cookies", "contacts"]));
  expect(keys).not.toContain("controller");
});

test("offers the facts of an entry", () => {
  expect(offered("activities:\n  orders:\n    leg|\n")).toContain("legalBasis");
  expect(offered('{ "activities": { "orders": { "leg|" } } }', "json")).toContain("legalBasis");
});

test("offers terms and declared ids where they may stand", () => {
  const model = "recipients:\n  carrier: { name: A, role: processor }\nactivities:\n  orders:\n";
  expect(offered(`${model}    legalBasis: con|\n`)).toEqual(expect.arrayContaining(["consent", "contract"]));
  expect(offered(`${model}    recipients:\n      - ca|\n`)).toContain("carrier");
  expect(offered(`${model}    purposes: [de|]\n`)).toContain("delivery");
});

test("offers yes and no for what is one of them", () => {
  expect(offered("sale:\n  sells: |\n")).toEqual(["true", "false"]);
});

test("offers nothing where the model has nothing", () => {
  expect(offered("nonsense:\n  a|\n")).toEqual([]);
});
