import { expect, test } from "vitest";
import { model, workplace } from "../testing/workplace.js";

const today = ["--today", "2026-06-01"];
const european = { ...model, audience: { regions: ["FR"] } };

test("prints which laws were chosen, and claims nothing for those that are not checked yet", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify({ ...model, audience: { regions: ["AU"] } }));
  const { code, out } = await place.run("coverage", ...today);
  expect(code).toBe(0);
  expect(out).toMatch(/^\S.*, 2026-06-01\n/);
  expect(out).toContain("Not checked yet, so that nothing is claimed for them: Privacy Act 1988.");
});

test("says how to choose laws where there are none", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  const { code, out } = await place.run("coverage", ...today);
  expect(code).toBe(0);
  expect(out).toContain("Declare where the people are in `audience.regions`, or name laws with `--law`.");
});

test.each([
  ["md", /^# Coverage: /],
  ["html", /^<!doctype html>/],
  ["csv", /^controller,law,kind,id,/],
  ["json", /^\[\n {2}\{\n {4}"controller": /],
])("writes a file as %s", async (format, begins) => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(european));
  const { out, err } = await place.run("coverage", ...today, "--format", format, "--out", "memo");
  expect(out).toBe("");
  expect(err).toBe("Wrote memo.\n");
  expect(place.read("memo")).toMatch(begins);
});

test("refuses a law that nobody knows, and names the nearest", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  const { code, err } = await place.run("coverage", "--law", "gdrp");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean `gdpr`?");
});

test("refuses a day that is not in the calendar", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  const { code, err } = await place.run("coverage", "--today", "2026-02-30");
  expect(code).toBe(2);
  expect(err).toContain("Unexpected `2026-02-30` for `--today`, expected a day of the calendar");
});

test("refuses a law of the model that nobody knows, with its line", async () => {
  const place = workplace();
  const audience = { regions: ["FR"], laws: { apply: ["gogle-play"] } };
  place.write("policy.json", JSON.stringify({ ...model, audience }, null, 2));
  const { code, err } = await place.run("coverage", ...today);
  expect(code).toBe(2);
  expect(err).toMatch(/policy\.json:\d+:\d+: audience\.laws\.apply\[0\]/u);
  expect(err).toContain("Did you mean `google-play`?");
});
