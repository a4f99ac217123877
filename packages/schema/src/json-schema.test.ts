import { expect, test } from "vitest";
import { policyJsonSchema } from "./json-schema.js";

test("the committed JSON Schema is that of the model", async () => {
  const written = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
  await expect(written).toMatchFileSnapshot("../policy.schema.json");
});

test("describes every field of the model", () => {
  const bare: string[] = [];
  visit(policyJsonSchema(), "");
  expect(bare).toEqual([]);

  function visit(node: unknown, path: string): void {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node && typeof node.properties === "object") {
      for (const [key, field] of Object.entries(node.properties ?? {}))
        if (!describes(field)) bare.push(`${path}/${key}`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
  }

  function describes(field: object): boolean {
    return "description" in field || "$ref" in field;
  }
});

test("lists the terms that a reference may name beside entries", () => {
  const { $defs } = policyJsonSchema();
  expect($defs).toMatchObject({
    Policy: {
      properties: {
        activities: {
          additionalProperties: {
            properties: {
              purposes: { items: { anyOf: [{ enum: expect.arrayContaining(["security"]) }, {}] } },
            },
          },
        },
      },
    },
  });
});

test("refuses unknown keys", () => {
  expect(policyJsonSchema()).toMatchObject({
    $ref: "#/$defs/Policy",
    $defs: { Policy: { additionalProperties: false } },
  });
});
