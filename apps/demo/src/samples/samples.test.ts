import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allFiles } from "../documents/all-files.js";
import { checkModel } from "../documents/make-document.js";
import { loadSample, modelFolders } from "./load-sample.js";
import { isSample, sampleIds } from "./samples.js";

const templates = fileURLToPath(new URL("../../../../templates/", import.meta.url));

test("every company of the templates is a sample", () => {
  expect([...sampleIds].sort()).toEqual(modelFolders.sort());
});

test("nothing else is a sample", () => {
  expect(isSample("capsolver")).toBe(true);
  expect([isSample("toString"), isSample(undefined), isSample("")]).toEqual([false, false, false]);
});

describe.each(sampleIds)("%s", async (id) => {
  const policy = await loadSample(id);

  test("is a model without problems", () => {
    expect(checkModel(policy)).not.toHaveProperty("problems");
  });

  test("gives in the page the documents that are committed, byte for byte", async () => {
    const files = await allFiles(policy, ["html", "markdown"]);
    const folder = `${templates}${id}/documents/`;
    const committed = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.includes("."),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(committed.sort());
    for (const { path, content } of files) expect(content, path).toBe(readFileSync(folder + path, "utf8"));
  });
});
