import { expect, test } from "vitest";
import { read } from "../reading/read.js";

const reading = (text: string) => read(text, { format: "markdown" });

test("a name is any word with a capital that no pattern knows", () => {
  expect(reading("Brindlewick respects your privacy.").disclosed).toContain("controller.identity");
  expect(reading("It respects your privacy.").disclosed).not.toContain("controller.identity");
});

test("a link to a known host says what the host is for", () => {
  const ads = (host: string) => reading(`You may visit www.${host}/choices to learn more.`).disclosed;
  expect(ads("aboutads.info")).toContain("choice.ads-optout");
  expect(ads("harbour.example")).not.toContain("choice.ads-optout");
});

test("a way to write to us belongs to the rights in the sentence before, in the same section", () => {
  const how = (between: string) =>
    reading(`You may ask for a copy of your data. ${between}Send a letter to do so.`).disclosed;
  expect(how("")).toContain("rights.how-to-exercise");
  expect(how("\n\n## Offices\n\nWe are in York. ")).not.toContain("rights.how-to-exercise");
});

test("a negation denies nothing beyond a semicolon, and nothing as part of a harmless phrase", () => {
  const isAffirmed = (text: string) => reading(text).topics.get("choice.ads-optout")?.[0]?.affirmed;
  expect(isAffirmed("You can say no to targeted advertising.")).toBe(true);
  const { topics } = reading("We do not rent lists; our partners share data with advertisers.");
  expect(topics.get("recipients")?.[0]?.affirmed).toBe(true);
});
