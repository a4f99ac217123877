import { describe, expect, test } from "vitest";
import { type Action, isChanged, type Workspace, workspaceAfter, workspaceOf } from "./workspace.js";

const first = workspaceOf({ controller: { name: "A" } }, "capsolver");
const edit = (name: string, at: number, what = "form controller"): Action => ({
  type: "edit",
  draft: { input: { controller: { name } } },
  what,
  at,
});
const after = (...actions: Action[]) => actions.reduce<Workspace>(workspaceAfter, first);
const nameIn = ({ present }: Workspace) => present.input;

describe("steps back", () => {
  test("take edits back one by one, and forth again", () => {
    const edited = after(edit("B", 0), edit("C", 5000));
    const undone = workspaceAfter(edited, { type: "undo" });
    expect(nameIn(undone)).toEqual({ controller: { name: "B" } });
    expect(nameIn(workspaceAfter(undone, { type: "redo" }))).toEqual({ controller: { name: "C" } });
  });

  test("take quick edits of one fact back together", () => {
    const undone = workspaceAfter(after(edit("B", 0), edit("Bo", 300), edit("Bob", 600)), { type: "undo" });
    expect(undone.present).toBe(first.present);
  });

  test("tell quick edits of two facts apart", () => {
    expect(after(edit("B", 0), edit("C", 10, "form scope")).past).toHaveLength(2);
  });

  test("forget what was taken back once something else is written", () => {
    expect(after(edit("B", 0), { type: "undo" }, edit("D", 9000)).future).toEqual([]);
  });

  test("do nothing where there is none", () => {
    expect(after({ type: "undo" })).toBe(first);
    expect(after({ type: "redo" })).toBe(first);
  });

  test("bring back the work that a sample was opened over", () => {
    const opened = after(edit("B", 0), { type: "open", workspace: workspaceOf({}, "kapalya") });
    expect(opened.sample).toBe("kapalya");
    expect(nameIn(workspaceAfter(opened, { type: "undo" }))).toEqual({ controller: { name: "B" } });
  });

  test("are kept up to two hundred", () => {
    const many = Array.from({ length: 250 }, (_, index) => edit(String(index), index * 2000));
    expect(after(...many).past).toHaveLength(200);
  });
});

test("a model is changed when its facts differ from those it began with, and no longer when they are again the same", () => {
  expect(isChanged(first)).toBe(false);
  expect(isChanged(after(edit("B", 0)))).toBe(true);
  expect(isChanged(after(edit("B", 0), edit("A", 5000)))).toBe(false);
  expect(isChanged(after(edit("B", 0), { type: "compare", base: { controller: { name: "B" } } }))).toBe(
    false,
  );
});
