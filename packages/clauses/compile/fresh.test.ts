import { describe, expect, test } from "vitest";
import { baseLocale, compileLocale, isFresh, localesOf, readWording } from "./locale.js";
import { parity } from "./parity.js";

describe.each(localesOf())("%s", (locale) => {
  test("the compiled wording is what the wording says", async () => {
    const made = await compileLocale(locale);
    const stale = made.filter((file) => !isFresh(file)).map(({ path }) => path);
    expect(stale, "Run `pnpm --filter @policywright/clauses compile`").toEqual([]);
  });

  test("says what the base locale says", async () => {
    expect(parity(await readWording(baseLocale), await readWording(locale))).toEqual([]);
  });
});
