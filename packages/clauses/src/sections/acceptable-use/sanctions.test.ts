import { expect, test } from "vitest";
import { sanctions } from "./sanctions.js";

const settings = { kind: "acceptable-use-policy" } as const;

test("a violation has consequences only where they are declared", () => {
  expect(sanctions(undefined, settings)).toBeUndefined();
  expect(sanctions({ actions: [] }, settings)).toBeUndefined();
});

test("helping others is a violation only where it is declared to be one", () => {
  const alone = sanctions({ actions: ["suspend"], abetting: false }, settings);
  expect(alone?.conduct).toMatchObject({ items: [{ term: "violate-it" }] });
  const helping = sanctions({ actions: ["suspend"], abetting: true }, settings);
  expect(helping?.conduct).toMatchObject({
    items: [{ term: "violate-it" }, { term: "permit-violations" }, { term: "help-violations" }],
  });
});

test("nothing is said of how a sanction is taken where nothing is declared of it", () => {
  expect(sanctions({ actions: ["end"] }, settings)?.manner).toBeUndefined();
});
