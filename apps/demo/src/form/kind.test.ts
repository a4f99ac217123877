import { expect, test } from "vitest";
import { schemasAt } from "../schema/json-schema.js";
import { type Kind, kindOf } from "./kind.js";

test.each<[string, Kind]>([
  ["controller.name", "text"],
  ["controller", "entry"],
  ["recipients", "record"],
  ["activities.orders.purposes", "list"],
  ["activities.orders.legalBasis", "term"],
  ["activities.orders.legitimateInterest", "localized"],
  ["activities.orders.retention.criterion", "term-or-words"],
  ["activities.orders.retention.period.amount", "number"],
  ["sale.sells", "yes-or-no"],
  ["transfers.abroad.safeguard", "one-or-several"],
  ["contacts.questions.email", "choice"],
])("asks for %s as a %s", (path, kind) => {
  const [schema = {}] = schemasAt(path.split("."));
  expect(kindOf(schema)).toBe(kind);
});

test("asks for an item of purposes as a reference", () => {
  const [schema = {}] = schemasAt(["activities", "orders", "purposes", 0]);
  expect(kindOf(schema)).toBe("reference");
});
