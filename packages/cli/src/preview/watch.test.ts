import { once } from "node:events";
import { expect, test, vi } from "vitest";
import { model, workplace } from "../testing/workplace.js";

/** Saves again and again, since nobody knows when the watcher begins to see, until `seen` holds. */
function save(write: () => void, seen: () => void): Promise<void> {
  const attempt = () => {
    write();
    seen();
  };
  return vi.waitFor(attempt, { timeout: 60_000, interval: 400 });
}

test("writes the documents again at every change, until it is stopped", async () => {
  const stop = new AbortController();
  const notes: string[] = [];
  const stopped = async () => void (await once(stop.signal, "abort"));
  const place = workplace({ stopped, heard: (text) => notes.push(text) });
  const written = () => place.read("documents/en/privacy-policy.md");
  const named = (name: string) => `export const name = "${name}";\n`;
  place.write("name.ts", named("First Ltd"));
  place.write(
    "policy.ts",
    `import { name } from "./name.ts";\nexport default { ...${JSON.stringify(model)}, controller: { name } };\n`,
  );

  const outcome = place.run("generate", "--watch", "--port", "0");
  await vi.waitFor(() => expect(written()).toContain("First Ltd"), { timeout: 60_000 });
  await save(
    () => place.write("name.ts", named("Second Ltd")),
    () => expect(written()).toContain("Second Ltd"),
  );
  await save(
    () => place.write("policy.ts", "export default {};\n"),
    () => expect(notes.join("\n")).toContain("policy.ts:1:16: controller\n  Unexpected missing `controller`"),
  );
  await save(
    () =>
      place.write(
        "policy.ts",
        `export default ${JSON.stringify({ ...model, controller: { name: "Third Ltd" } })};\n`,
      ),
    () => expect(written()).toContain("Third Ltd"),
  );
  stop.abort();

  expect((await outcome).code).toBe(0);
  expect(notes.join("\n")).toContain("Showing the documents on http://127.0.0.1:");
}, 240_000);

test.each([
  ["two models", ["a.json", "b.json"], "Unexpected second model, expected one"],
  ["a model that is not there", ["a.json"], "Unexpected missing file"],
  ["a port that there is not", ["policy.json", "--port", "99999"], "Unexpected port `99999`"],
  ["a form that there is not", ["policy.json", "--port", "0", "--format", "pdf"], "Unexpected `pdf`"],
])("refuses %s", async (_, args, message) => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  expect(await place.run("generate", "--watch", ...args)).toMatchObject({
    code: 2,
    err: expect.stringContaining(message),
  });
});
