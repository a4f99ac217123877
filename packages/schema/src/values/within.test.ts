import { expect, test } from "vitest";
import { isWithin, overlap } from "./within.js";

test.each([
  ["FR", "eea", true],
  ["NO", "eu", false],
  ["eu", "eea", true],
  ["eea", "eu", false],
  ["US-CA", "US", true],
  ["US", "US-CA", false],
  ["US-CA", "north-america", true],
  ["mainland-china", "CN", true],
  ["FR", "mainland-china", false],
  ["GB", "europe", true],
  ["GB", "eea", false],
  ["CA-QC", "CA", true],
  ["FR", "GB", false],
  ["eea", "world", true],
  ["KE", "africa", undefined],
  ["eea", "GB", false],
] as const)("whether %s lies within %s is %s", (inner, outer, within) => {
  expect(isWithin(inner, outer)).toBe(within);
});

test.each([
  ["US", "US-CA", true],
  ["eea", "europe", true],
  ["europe", "FR", true],
  ["world", "AU", true],
  ["FR", "US-CA", false],
  ["eea", "GB", false],
] as const)("%s and %s have people in common: %s", (one, other, common) => {
  expect(overlap(one, other)).toBe(common);
  expect(overlap(other, one)).toBe(common);
});
