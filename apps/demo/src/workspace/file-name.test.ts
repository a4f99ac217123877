import { expect, test } from "vitest";
import { fileName } from "./file-name.js";

test.each([
  [{ controller: { name: "Käufer & Söhne GmbH" } }, "kaufer-sohne-gmbh-policy"],
  [{ controller: { name: "Cadrille SA", brand: "Cadrille" } }, "cadrille-policy"],
  [{ controller: { name: "../../etc" } }, "etc-policy"],
  [{ controller: { name: "株式会社" } }, "policy"],
  [{}, "policy"],
  [null, "policy"],
])("names the file of %j %s", (input, name) => {
  expect(fileName(input)).toBe(name);
});
