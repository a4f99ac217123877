import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { filesOf } from "./documents.js";
import { models } from "./models.js";
import { printed } from "./printed.js";

const machines = [
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
] as const;

describe.each(models)("%s", (_, policy) => {
  test("gives the same bytes when it is written twice, and is not changed", () => {
    const frozen = deepFrozen(structuredClone(policy));
    const files = filesOf(frozen);
    expect(filesOf(frozen)).toEqual(files);
    expect(filesOf(policy)).toEqual(files);
    expect(policy).toEqual(frozen);
  });

  test("holds no space that depends on the version of ICU", () => {
    // French puts no-break spaces before some marks; they are in its words, not in what Intl says.
    for (const [name, text] of Object.entries(filesOf(policy)))
      expect(text, name).not.toMatch(name.startsWith("fr/") ? /[\u2009\u202F]/ : /[\u00A0\u2009\u202F]/);
  });
});

test.each(machines)("gives the same bytes with $TZ and $LANG", { timeout: 60_000 }, async (machine) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@policywright/source", "--import=tsx", "print-documents.ts"],
    {
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      env: { ...process.env, ...machine },
      maxBuffer: 2 ** 24,
    },
  );
  const { locale, timeZone, documents } = JSON.parse(stdout);
  expect([locale.replace("-", "_"), timeZone]).toEqual([machine.LANG.slice(0, 5), machine.TZ]);
  expect(documents).toEqual(printed());
});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) deepFrozen(child);
  return Object.freeze(value);
}
