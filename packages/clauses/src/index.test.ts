import { expect, test } from "vitest";
import * as clauses from "./index.js";

test("exports the recorder and the sections", () => {
  expect(Object.keys(clauses).toSorted()).toEqual(["allSections", "observe", "sections"]);
});
