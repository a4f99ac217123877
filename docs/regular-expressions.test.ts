import { expect, test, vi } from "vitest";
import { backtracking, type Expression, writtenExpressions } from "./regular-expressions.js";

/** The expressions that packages put together from words when they are loaded and when they read a document. */
async function builtExpressions(): Promise<readonly Expression[]> {
  const built: Expression[] = [];
  const given = globalThis.RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(given, {
    construct(target, [source, flags = ""], self) {
      const [place = ""] = /[^ (]*\/packages\/[^)]*/.exec(new Error().stack ?? "") ?? [];
      if (place !== "") built.push({ place, source: String(source?.source ?? source), flags: String(flags) });
      return Reflect.construct(target, [source, flags], self);
    },
  });
  try {
    const { lintDocument } = await import("@policywright/linter");
    await import("@policywright/clauses/fr");
    const config = { preset: "strict" } as const;
    lintDocument("# Privacy\n\nWe keep it for $5.\n", { format: "markdown", today: "2026-06-30", config });
  } finally {
    globalThis.RegExp = given;
  }
  return built;
}

test("no regular expression that is written out can be made to backtrack", () => {
  const written = writtenExpressions();
  expect(written.length).toBeGreaterThan(400);
  expect(written.flatMap(backtracking)).toEqual([]);
});

test("no regular expression that is put together from words can be made to backtrack", async () => {
  const built = await builtExpressions();
  expect(built.map(({ place }) => place).join("\n")).toMatch(/extract\/dates\.ts/);
  expect(built.flatMap(backtracking)).toEqual([]);
});

test.each([
  ["begins anew at each sign", "a+$"],
  ["can be shared by two repetitions", "^a*b?a*$"],
  ["is repeated within a repetition", "^(?:a+)+$"],
])("an expression is found that %s", (_, source) => {
  expect(backtracking({ place: "here", source, flags: "" })).toHaveLength(1);
});
