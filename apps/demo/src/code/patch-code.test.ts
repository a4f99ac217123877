import { expect, test } from "vitest";
import { loadSample } from "../samples/load-sample.js";
import { sampleIds } from "../samples/samples.js";
import { patchCode } from "./patch-code.js";
import { readCode } from "./read-code.js";
import { writeCode } from "./write-code.js";

const text = `# Who we are
controller:
  name: Lantern Books Ltd # as in the register
  country: IE
documents:
  privacy-policy: {}
`;

test("keeps the comments and the order of what did not change", () => {
  const { text: patched } = patchCode(
    { format: "yaml", text },
    {
      controller: { name: "Lantern Books DAC", country: "IE", brand: "Lantern" },
      documents: { "privacy-policy": {} },
    },
  );
  expect(patched).toBe(`# Who we are
controller:
  name: Lantern Books DAC # as in the register
  country: IE
  brand: Lantern
documents:
  privacy-policy: {}
`);
});

test("takes out what was taken back", () => {
  const { text: patched } = patchCode({ format: "yaml", text }, { controller: { country: "IE" } });
  expect(patched).toBe("# Who we are\ncontroller:\n  country: IE\n");
});

test("follows entries that change places", () => {
  const code = { format: "yaml", text: "a:\n  x: 1\n  y: 2\n" } as const;
  expect(patchCode(code, { a: { y: 2, x: 1 } }).text).toBe("a:\n  y: 2\n  x: 1\n");
});

test("writes a text anew that cannot be read, and JSON always", () => {
  const input = { controller: { name: "A" } };
  expect(patchCode({ format: "yaml", text: "a: [" }, input).text).toBe("controller:\n  name: A\n");
  expect(patchCode({ format: "json", text: "{}" }, input).text).toBe(writeCode(input, "json"));
});

test.each(sampleIds)("brings the text of another model in step with %s", async (id) => {
  const policy = await loadSample(id);
  const patched = patchCode(
    { format: "yaml", text: writeCode(await loadSample("starter-saas"), "yaml") },
    policy,
  );
  const read = readCode(patched.text);
  expect("input" in read && JSON.stringify(read.input)).toBe(JSON.stringify(policy));
});

test.each(["yaml", "json"] as const)("%s gives back every model that it is written from", async (format) => {
  for (const id of sampleIds) {
    const policy = await loadSample(id);
    const read = readCode(writeCode(policy, format));
    expect("input" in read && JSON.stringify(read.input)).toBe(JSON.stringify(policy));
  }
});
