import { expect, test } from "vitest";
import { model, type Workplace, workplace } from "../testing/workplace.js";

/** A folder with a model and its documents. */
async function generated(): Promise<Workplace> {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  await place.run("generate");
  return place;
}

test("finds nothing after `generate`", async () => {
  const place = await generated();
  expect(await place.run("check")).toEqual({
    code: 0,
    out: "All 2 files are what the model gives.\n",
    err: "",
  });
});

test("shows what differs, and changes nothing", async () => {
  const place = await generated();
  const path = "documents/en/privacy-policy.md";
  const written = place.read(path).replace("Example Ltd", "Sample \u001B[31mLtd");
  place.write(path, written);
  const { code, out } = await place.run("check");
  expect(code).toBe(1);
  expect(out).toContain(`${path} is not what the model gives`);
  expect(out).toMatch(/^-Sample \uFFFD\[31mLtd .*\n\+Example Ltd/m);
  expect(place.read(path)).toBe(written);
});

test("names what is missing", async () => {
  const place = await generated();
  const { code, out } = await place.run("check", "--format", "md,txt");
  expect({ code, out }).toEqual({
    code: 1,
    out: "documents/en/privacy-policy.txt is missing\n1 file is not what the model gives. Run `policywright generate`.\n",
  });
});

test("notices another form that was written before", async () => {
  const place = await generated();
  place.write("documents/en/privacy-policy.txt", "old");
  expect((await place.run("check")).out).toContain(
    "documents/en/privacy-policy.txt is not what the model gives",
  );
});

test("gives programs JSON", async () => {
  const place = await generated();
  place.write("documents/en/privacy-policy.md", "# Policy\n");
  const { code, out } = await place.run("check", "--json");
  const { differences } = JSON.parse(out);
  expect(code).toBe(1);
  expect(differences).toEqual([
    {
      file: expect.stringMatching(/privacy-policy\.md$/),
      kind: "different",
      diff: expect.stringContaining("@@"),
    },
  ]);
});
