import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { type Ending, runChild } from "./testing/child.js";
import { modelTs, workplace } from "./testing/workplace.js";

/** Runs `policywright` in a process of its own on a model. */
async function generate(policy: string): Promise<Ending & { files: string[] }> {
  const place = workplace();
  place.write("policy.ts", policy);
  const ending = await runChild("bin.ts", ["generate"], place.folder).ended;
  return { ...ending, files: place.files() };
}

describe("the process", () => {
  test("ends when a model leaves timers open", async () => {
    const { code, err, files } = await generate(`setInterval(() => {}, 1000);\n${modelTs}`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(files).toContain("documents/en/privacy-policy.md");
  });

  test.each([
    ["ends it", "process.exit(0);"],
    ["never finishes", "await new Promise(() => {});"],
  ])("does not look like success when the model %s", async (_, code) => {
    const outcome = await generate(`${code}\n${modelTs}`);
    expect(outcome).toMatchObject({ code: 2, out: "", files: ["policy.ts"] });
    expect(outcome.err).toContain("Unexpected end of the process, expected a model that loads");
  });

  test("has plain output in a pipe", async () => {
    const { out, err } = await generate("throw 1;");
    expect(out + err).not.toContain("\u001B");
    expect(err).toContain("policy.ts\n  Unexpected error while the model was read");
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends with %s as %i, and nothing is written", async (signal, code) => {
    const place = workplace();
    place.write(
      "policy.ts",
      `process.stdout.write("loading");\nawait new Promise((end) => setTimeout(end, 60_000));\n${modelTs}`,
    );
    const child = runChild("bin.ts", ["generate"], place.folder);
    await child.started;
    child.process.kill(signal);
    expect(await child.ended).toMatchObject({ code, err: "" });
    expect(place.files()).toEqual(["policy.ts"]);
  });

  test("stops watching with 0", async () => {
    const place = workplace();
    place.write("policy.ts", modelTs);
    const child = runChild("bin.ts", ["generate", "--watch", "--port", "0"], place.folder);
    await child.started;
    await vi.waitFor(() => expect(place.files()).toContain("documents/en/privacy-policy.html"));
    await setTimeout(200);
    child.process.kill("SIGINT");
    expect((await child.ended).code).toBe(0);
  });

  test("takes it well when nobody reads to the end", async () => {
    const child = runChild("bin.ts", ["schema"], workplace().folder);
    child.process.stdout.destroy();
    expect((await child.ended).err).toBe("");
  });
});
