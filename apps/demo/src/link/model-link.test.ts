import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { carriesModel } from "./carries-model.js";
import { fragmentOf, modelIn } from "./model-link.js";

test("a link gives back the model that it carries", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const input: unknown = JSON.parse(JSON.stringify(value));
      const fragment = fragmentOf(input);
      expect(carriesModel(fragment)).toBe(true);
      expect(fragment).toMatch(/^#model=[\w-]*$/);
      expect(modelIn(fragment)).toEqual(input);
    }),
  );
});

test.each([
  ["cut off", (link: string) => link.slice(0, 40)],
  ["changed", (link: string) => link.replace(/.{12}$/, "AAAAAAAAAAAA")],
  ["no base64", () => "#model=%%%"],
  ["empty", () => "#model="],
])("a link that is %s says so", (_, damage) => {
  const link = fragmentOf({ controller: { name: "Lantern Books Ltd" }, documents: { "privacy-policy": {} } });
  expect(() => modelIn(damage(link))).toThrow("the link was cut off or changed");
});

test("a link that unfolds to more than two megabytes is refused", () => {
  const bomb = deflateSync(strToU8(JSON.stringify("a".repeat(3_000_000))), { level: 9 });
  const fragment = `#model=${btoa(String.fromCharCode(...bomb))
    .replaceAll("+", "-")
    .replaceAll("/", "_")}`;
  expect(() => modelIn(fragment)).toThrow(RangeError);
});
