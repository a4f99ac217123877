import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { zipOf } from "./zip.js";

test("holds all documents in all forms and languages, and the model", async () => {
  const files = unzipSync(await zipOf(await loadSample("mega-group")));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "en/privacy-policy.html",
      "fr/privacy-policy.md",
      "en/privacy-policy.txt",
      "policy.json",
    ]),
  );
  expect(strFromU8(files["fr/privacy-policy.md"] ?? new Uint8Array())).toMatch(/^# Politique/);
});

test("is the same for the same model", async () => {
  const policy = await loadSample("starter-minimal");
  expect(await zipOf(policy)).toEqual(await zipOf(policy));
});
