import { describe, expect, test } from "vitest";
import { baseLocale, compileLocale, isFresh, localesOf, readGrammar, readWording } from "./locale.js";
import { parity } from "./parity.js";
import { strengthParity } from "./strength.js";

describe.each(localesOf())("%s", (locale) => {
  test("the compiled wording is what the wording says", async () => {
    const made = await compileLocale(locale);
    const stale = made.filter((file) => !isFresh(file)).map(({ path }) => path);
    expect(stale, "Run `pnpm --filter @policywright/clauses compile`").toEqual([]);
  });

  test("says what the base locale says", async () => {
    expect(parity(await readWording(baseLocale), await readWording(locale))).toEqual([]);
  });

  test("says it as strongly as the base locale, with the same figures", async () => {
    const base = (await readGrammar(baseLocale)).grammar?.strength;
    const other = (await readGrammar(locale)).grammar?.strength;
    expect(base && other).toBeDefined();
    if (!base || !other) return;
    const said = strengthParity(await readWording(baseLocale), await readWording(locale), { base, other });
    expect(said).toEqual([]);
  });
});
