import { expect, test } from "vitest";
import { model, workplace } from "../testing/workplace.js";

const bilingual = {
  ...model,
  locales: ["en"],
  scope: { services: [{ fr: "notre boutique" }, { en: "our app", fr: "notre application" }] },
};

test("lists what a language lacks, and exits with 1", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(bilingual));
  const { code, out } = await place.run("translations", "--missing");
  expect(code).toBe(1);
  expect(out).toBe("policy.json: scope.services[0]\n  en: missing\n");
});

test("lists all words in all languages of the model", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(bilingual));
  const { code, out } = await place.run("translations");
  expect(code).toBe(0);
  expect(out).toContain("policy.json: scope.services[1]\n  en: our app");
});

test("says that nothing is missing", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(model));
  expect(await place.run("translations", "--missing")).toEqual({
    code: 0,
    out: "Nothing is missing: every text is there in every language.\n",
    err: "",
  });
});

test("gives programs JSON", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(bilingual));
  const { out } = await place.run("translations", "--missing", "--locale", "en", "--json");
  expect(JSON.parse(out)).toEqual([
    {
      file: `${place.folder}/policy.json`,
      path: "scope.services[0]",
      kind: "Phrase",
      words: { en: null },
    },
  ]);
});

test("generate refuses a language that lacks words, names them all, and writes nothing", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify(bilingual, null, 2));
  const { code, err } = await place.run("generate");
  expect(code).toBe(2);
  expect(err).toMatch(/policy\.json:\d+:\d+: scope\.services\[0\]\n {2}Unexpected text without `en`/);
  expect(err).toContain("`policywright translations --missing --locale en`");
  expect(place.files()).toEqual(["policy.json"]);
});

test("generate refuses a language that there are no words for", async () => {
  const place = workplace();
  place.write("policy.json", JSON.stringify({ ...model, locales: ["en", "tlh"] }));
  const { code, err } = await place.run("generate");
  expect(code).toBe(2);
  expect(err).toContain("locales[1]\n  Unexpected locale `tlh`, expected one that we have words for");
});
