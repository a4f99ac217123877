import { policyJsonSchema } from "@policywright/schema";
import { expect, test } from "vitest";
import { workplace } from "../testing/workplace.js";

test("prints the JSON Schema", async () => {
  const { code, out } = await workplace().run("schema");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(policyJsonSchema());
});

test("writes it to a file", async () => {
  const place = workplace();
  expect(await place.run("schema", "--out", "policy.schema.json")).toEqual({
    code: 0,
    out: "",
    err: "Wrote policy.schema.json.\n",
  });
  expect(JSON.parse(place.read("policy.schema.json"))).toEqual(policyJsonSchema());
});
