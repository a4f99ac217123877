import { expect, test } from "vitest";
import { frequency } from "./frequency-value.js";

test("names the unit of one, and the interval of several", () => {
  expect(frequency({ amount: 1, unit: "year" })).toEqual({
    type: "term",
    vocabulary: "phrase",
    term: "every-year",
  });
  expect(frequency({ amount: 6, unit: "month" })).toEqual({
    type: "term",
    vocabulary: "phrase",
    term: "at-intervals",
    values: { period: { type: "period", period: { amount: 6, unit: "month" } } },
  });
});
