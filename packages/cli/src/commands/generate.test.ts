import { join } from "node:path";
import { expect, test } from "vitest";
import { model, modelTs, workplace } from "../testing/workplace.js";

const json = JSON.stringify(model);

test("writes the documents beside the model, and says what it wrote", async () => {
  const place = workplace();
  place.write("legal/policy.ts", modelTs);
  const { code, out, err } = await place.run("generate", "legal/policy.ts");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")[0]).toBe("company      document        locale  words  statements  findings");
  expect(out).toMatch(/^Example Ltd {2}privacy-policy {2}en +\d+ +\d+ +0$/m);
  expect(place.files()).toEqual([
    "legal/documents/en/privacy-policy.html",
    "legal/documents/en/privacy-policy.md",
    "legal/policy.ts",
  ]);
  expect(place.read("legal/documents/en/privacy-policy.html")).not.toContain("<script");
});

test("counts the errors and warnings that the linter finds in the model", async () => {
  const place = workplace();
  const broken = { ...model, consent: { presumedFrom: ["visit"] } };
  place.write("policy.json", JSON.stringify(broken));
  const { code, out } = await place.run("generate");
  expect(code).toBe(0);
  expect(out).toMatch(/^Example Ltd {2}privacy-policy {2}en +\d+ +\d+ +1$/m);
  expect(JSON.parse((await place.run("generate", "--json")).out)).toMatchObject({
    documents: [{ document: "privacy-policy", findings: 1 }],
  });
});

test("finds the model of a folder, and takes it once", async () => {
  const place = workplace();
  place.write("legal/policy.json", json);
  const { code, out, err } = await place.run("generate", "legal", "legal/", "legal/policy.json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.match(/Example Ltd/g)).toHaveLength(1);
  expect(place.files()).toContain("legal/documents/en/privacy-policy.md");
  expect(await place.run("check", "legal")).toMatchObject({ code: 0, err: "" });
});

test("names each folder that has no model", async () => {
  const place = workplace();
  place.write("a/other.txt", "mine");
  place.write("b/other.txt", "mine");
  const { code, err } = await place.run("generate", "a", "b");
  expect(code).toBe(2);
  expect(err).toContain("a\n  Unexpected folder without a model");
  expect(err).toContain("b\n  Unexpected folder without a model");
});

test("writes the forms that are asked for, in the folder that is asked for", async () => {
  const place = workplace();
  place.write("policy.json", json);
  await place.run(
    "generate",
    "--format",
    "txt,map",
    "--out",
    "public/legal",
    "--locale",
    "en",
    "--document",
    "privacy-policy",
  );
  expect(place.files()).toEqual([
    "policy.json",
    "public/legal/en/privacy-policy.map.json",
    "public/legal/en/privacy-policy.txt",
  ]);
  expect(JSON.parse(place.read("public/legal/en/privacy-policy.map.json"))).toMatchObject({
    document: "privacy-policy",
    locale: "en",
  });
});

test("keeps a form up to date that was once asked for", async () => {
  const place = workplace();
  place.write("policy.json", json);
  await place.run("generate", "--format", "txt");
  place.write("policy.json", json.replace("Example", "Sample"));
  await place.run("generate");
  expect(place.read("documents/en/privacy-policy.txt")).toContain("Sample Ltd");
});

test("gives programs JSON", async () => {
  const place = workplace();
  place.write("policy.json", json);
  const first = JSON.parse((await place.run("generate", "--json")).out);
  const file = join(place.folder, "documents/en/privacy-policy.md");
  expect(first).toMatchObject({
    documents: [{ company: "Example Ltd", document: "privacy-policy", locale: "en" }],
  });
  expect(first.documents[0].files).toContain(file);
  expect(first.changed).toContain(file);
  expect(JSON.parse((await place.run("generate", "--json")).out).changed).toEqual([]);
});

test("writes nothing when one of several models cannot be used", async () => {
  const place = workplace();
  place.write("a/policy.json", json);
  place.write("b/policy.json", "{}");
  expect((await place.run("generate", "a/policy.json", "b/policy.json")).code).toBe(2);
  expect(place.files()).toEqual(["a/policy.json", "b/policy.json"]);
});

test.each([
  ["a locale that there is not", ["--locale", "xx"], "Unexpected `xx` for `--locale`, expected `en`"],
  [
    "a document that the model does not declare",
    ["--document", "cookie-policy"],
    "Unexpected `cookie-policy` for `--document`",
  ],
  [
    "a form that there is not",
    ["--format", "pdf"],
    "Unexpected `pdf` for `--format`, expected `md`, `html`, `txt`, `map`",
  ],
  ["two models for one file", ["other.json", "--out", "x"], "Unexpected second document for one file"],
  ["a file in the place of the folder", ["--out", "policy.json"], "Unexpected file in the place of a folder"],
])("refuses %s", async (_, args, message) => {
  const place = workplace();
  place.write("policy.json", json);
  place.write("other.json", json);
  const { code, err } = await place.run("generate", "policy.json", ...args);
  expect(err).toContain(message);
  expect({ code, files: place.files() }).toEqual({ code: 2, files: ["other.json", "policy.json"] });
});

test("notes words of the author's that were made for older ones", async () => {
  const place = workplace();
  const clauses = { "introduction-purpose": { replace: "We explain.", revision: "000000" } };
  place.write("policy.json", JSON.stringify({ ...model, clauses }));
  const { code, err } = await place.run("generate");
  expect(code).toBe(0);
  expect(err).toMatch(
    /^policy.json: clauses.introduction-purpose\n {2}Unexpected revision `000000` .*, expected `[\da-f]{6}`/,
  );
});
