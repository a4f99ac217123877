import { expect, test } from "vitest";
import * as policywright from "./index.js";

test("exports what models import", () => {
  expect(Object.keys(policywright)).toEqual(["definePolicy", "isPolicyError"]);
});
