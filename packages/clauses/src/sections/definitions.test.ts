import { expect, test } from "vitest";
import { phrase, term, words } from "../make-value.js";
import { defined } from "./definitions.js";

test("a term of the law has its usual meaning", () => {
  expect(defined({ term: "controller" })).toMatchObject({
    term: term("defined-term", "controller"),
    meaning: phrase("meaning-controller"),
  });
});

test("a meaning of the author's goes before the usual one", () => {
  expect(defined({ term: "consent", means: "a tick in a box" })).toMatchObject({
    term: term("defined-term", "consent"),
    meaning: words("a tick in a box"),
  });
});

test("a term of the author's is printed as it stands", () => {
  const { term: printed, alias } = defined({ term: "gizmo", means: "a device", aliases: ["gadget"] });
  expect(printed).toEqual(words("gizmo"));
  expect(alias).toBeDefined();
});
