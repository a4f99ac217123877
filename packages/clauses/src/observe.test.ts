import { describe, expect, test } from "vitest";
import { lists, observe, there, unwatched } from "./observe.js";

const model = {
  controller: { name: "Example Ltd" },
  cookies: { used: false, items: {} as Record<string, { name: string }> },
  purposes: ["security", "payment"],
};

describe("observe", () => {
  test("notes texts and answers that are read, in order", () => {
    const { model: seen, take } = observe(model);
    expect(`${seen.cookies.used} ${seen.controller.name}`).toBe("false Example Ltd");
    expect(take()).toEqual(["cookies.used", "controller.name"]);
  });

  test("notes the items of a list by their number", () => {
    const { model: seen, take } = observe(model);
    expect(seen.purposes.map((purpose) => purpose.length)).toEqual([8, 7]);
    expect(take()).toEqual(["purposes[0]", "purposes[1]"]);
  });

  test("notes nothing for objects, lengths, and fields that are not declared", () => {
    const { model: seen, take } = observe(model);
    expect(seen.cookies.items.session).toBeUndefined();
    expect(seen.purposes.length).toBe(2);
    expect(take()).toEqual([]);
  });

  test("notes objects whose keys are asked for, and that they are there", () => {
    const { model: seen, take } = observe(model);
    expect(Object.keys(seen.cookies)).toEqual(["used", "items"]);
    expect(there(seen.cookies.items)).toEqual({});
    expect(take()).toEqual(["cookies", "cookies.items"]);
  });

  test("notes nothing of what is only looked for", () => {
    const { model: seen, take } = observe(model);
    expect(unwatched(seen.purposes).includes("security")).toBe(true);
    expect(unwatched(model)).toBe(model);
    expect(take()).toEqual([]);
  });

  test("notes of a list the item that is looked for", () => {
    const { model: seen, take } = observe(model);
    expect(lists(seen.purposes, "payment")).toBe(true);
    expect(take()).toEqual(["purposes[1]"]);
    expect(lists(seen.purposes, "marketing")).toBe(false);
    expect(lists<string>(undefined, "marketing")).toBe(false);
    expect(take()).toEqual([]);
  });

  test("watches a model that is frozen", () => {
    const { model: seen, take } = observe(Object.freeze({ ...model, purposes: Object.freeze(["payment"]) }));
    expect(seen.purposes[0]).toBe("payment");
    expect(take()).toEqual(["purposes[0]"]);
  });

  test("begins anew after each taking", () => {
    const { model: seen, take } = observe(model);
    expect(seen.controller.name).toBe("Example Ltd");
    take();
    expect(take()).toEqual([]);
  });
});
