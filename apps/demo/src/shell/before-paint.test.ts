import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fragmentOpening } from "../link/carries-model.js";
import { workKey } from "../workspace/saved.js";
import { themeKey } from "./use-theme.js";

test("the script that runs before the page is painted looks where the app keeps things", () => {
  const script = readFileSync(new URL("../../public/before-paint.js", import.meta.url), "utf8");
  for (const name of [workKey, themeKey, fragmentOpening]) expect(script).toContain(`"${name}"`);
});
