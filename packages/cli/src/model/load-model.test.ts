import { describe, expect, test } from "vitest";
import { model, modelTs, workplace } from "../testing/workplace.js";
import { wrongModels } from "../testing/wrong-models.js";

const json = JSON.stringify(model);
const yaml = "controller: { name: Example Ltd }\ndocuments: { privacy-policy: {} }\n";

describe("a model", () => {
  test.each([
    ["policy.ts", modelTs],
    ["policy.mts", modelTs],
    ["policy.js", `export const policy = ${json};`],
    ["policy.mjs", `export const policy = await Promise.resolve(${json});`],
    ["policy.json", json],
    ["policy.json", `\uFEFF${json}`],
    ["policy.yaml", yaml],
    ["policy.yml", json],
  ])("may be %s", async (name, text) => {
    const place = workplace();
    place.write(name, text);
    expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
    expect(place.read("documents/en/privacy-policy.md")).toContain("Example Ltd");
  });

  test("may import other files, and enums", async () => {
    const place = workplace();
    place.write("names.ts", 'export enum Names { controller = "Example Ltd" }');
    place.write(
      "policy.ts",
      'import { definePolicy } from "@policywright/schema";\nimport { Names } from "./names.ts";\n' +
        'export default definePolicy({ controller: { name: Names.controller }, documents: { "privacy-policy": {} } });',
    );
    expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
  });

  test("is compiled once, where packages are installed", async () => {
    const place = workplace();
    place.write("node_modules/.package-lock.json", "{}");
    place.write("policy.ts", modelTs);
    await place.run("generate");
    const [cached, ...more] = place
      .files()
      .filter((name) => name.startsWith("node_modules/.cache/policywright/"));
    expect(cached).toMatch(/policy\.[\da-f]+\.mjs$/);
    expect(more).toEqual([]);
    place.write("policy.ts", modelTs.replace("Example", "Sample"));
    await place.run("generate");
    expect(place.read("documents/en/privacy-policy.md")).toContain("Sample Ltd");
  });

  test("may share values by anchors", async () => {
    const place = workplace();
    place.write(
      "policy.yaml",
      `${yaml}contacts:\n  questions: &all { email: a@example.org }\n  rights: *all\n`,
    );
    expect(await place.run("generate")).toMatchObject({ code: 0, err: "" });
  });
});

describe("a model that cannot be used", () => {
  test.each(wrongModels)("%s in %s: is refused", async (_, file, text, said) => {
    const place = workplace();
    if (typeof text === "string") place.write(file, text);
    else text(place);
    const before = place.files();
    for (const command of ["generate", "check"]) {
      const { code, out, err } = await place.run(command, file);
      expect(err).toContain(said);
      expect(err).not.toMatch(/^ +at |Error:|\bof ours\b/m);
      expect({ code, out, files: place.files() }).toEqual({ code: 2, out: "", files: before });
    }
  });

  test("is one of two in a folder", async () => {
    const place = workplace();
    place.write("policy.json", json);
    place.write("policy.yaml", yaml);
    const { code, err } = await place.run("generate");
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining("Unexpected two models in one folder"),
    });
  });

  test("is named with all others that cannot be used", async () => {
    const place = workplace();
    place.write("a.json", "{}");
    place.write("b.json", "[]");
    const { err } = await place.run("generate", "a.json", "b.json");
    expect(err).toContain("a.json");
    expect(err).toContain("b.json");
  });

  test("is described by its first twenty problems", async () => {
    const place = workplace();
    const keys = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`key${index}`, index]));
    place.write("policy.json", JSON.stringify({ ...model, ...keys }));
    const { err } = await place.run("generate");
    expect(err.match(/Unexpected key/g)).toHaveLength(20);
    expect(err).toMatch(/^… and 5 more\.$/m);
  });
});
