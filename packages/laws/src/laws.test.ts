import { readdirSync, readFileSync } from "node:fs";
import { eea, facts, rights } from "@policywright/schema";
import { expect, test } from "vitest";
import { authorities } from "./authorities.js";
import type { Law, Requirement } from "./law.js";
import { type LawId, lawIndex } from "./law-index.gen.js";
import { loadLaw } from "./load-law.js";
import { surfaces } from "./surfaces.js";
import { topics } from "./topics.js";

const source = new URL("./", import.meta.url);
const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.
const laws: readonly Law[] = await Promise.all(ids.map(loadLaw));
const requirements = laws.flatMap((law) => law.requirements);
const given = laws.flatMap((law) => law.rights);

/** Requirements whose words the law itself fixes. */
const fixed = [
  "ccpa-135-a-1",
  "ccpa-135-a-2",
  "ccpa-7015-b",
  "us-fl-711-biometric",
  "us-fl-711-sensitive",
  "us-tx-102-b",
  "us-tx-102-c",
];

const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);
const isDay = (day: string) => new Date(`${day}T00:00Z`).toISOString().startsWith(day);

test("only the loader imports laws", () => {
  const files = readdirSync(source).filter((name) => /^[a-z-]+(?:\.gen)?\.ts$/.test(name));
  const importing = files.filter((name) => readFileSync(new URL(name, source), "utf8").includes('"./laws/'));
  expect(importing).toEqual(["law-files.gen.ts"]);
});

test("no id is used twice, and all are kebab-case", () => {
  const all = [...ids, ...requirements.map(({ id }) => id), ...given.map(({ id }) => id)];
  expect(repeated(all)).toEqual([]);
  expect(all.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(laws.map((law) => [law.id, law] as const))(
  "%s names topics, facts and rights that exist",
  (_, law) => {
    const used = law.requirements.flatMap((one) => one.topics);
    expect(used.filter((topic) => !(topic in topics))).toEqual([]);
    const conditions = law.requirements.flatMap(({ when = [] }) => when).filter((when) => when !== "always");
    expect(conditions.filter((fact) => !(fact in facts))).toEqual([]);
    expect(law.rights.filter(({ right }) => right !== undefined && !(right in rights))).toEqual([]);
  },
);

test.each(laws.map((law) => [law.id, law] as const))(
  "%s says what it asks in sentences, with provision",
  (_, law) => {
    expect(law.requirements.length).toBeGreaterThan(0);
    for (const { title, requires, cite } of law.requirements) {
      expect(title).toMatch(/^[A-Z“]/);
      expect(requires).toMatch(/^[A-Z].*\.$/);
      expect(`${title}${requires}${cite}`).not.toMatch(/['"]| {2}|§\d/);
      expect(cite).toMatch(/^\S.*\S$/);
    }
    for (const { name, requires, cite } of law.rights) {
      expect(name).not.toBe("");
      expect(requires).toMatch(/^[A-Z].*\.$/);
      expect(cite).toMatch(/\d/);
    }
  },
);

test("a complete law demands nothing from memory, and says what meets all that documents carry", () => {
  const wrong = laws
    .filter(({ status }) => status === "complete")
    .flatMap(({ requirements }): readonly Requirement[] => requirements)
    .filter(
      ({ severity, checked, documents, needs }) =>
        (severity === "error" && checked === "memory") ||
        (needs === undefined &&
          documents.some((kind) => kind === "privacy-policy" || kind === "cookie-policy")),
    );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("conditions read after “when”", () => {
  const words = [...requirements, ...given].flatMap(({ applies = [] }) => applies);
  expect(words.filter((one) => !/^[a-zA-Z].*[^.]$/.test(one) || /^(?:when|if) /.test(one))).toEqual([]);
});

test("each requirement is carried by a document or a surface", () => {
  const homeless = requirements.filter(({ documents, surface }) => documents.length === 0 && !surface);
  expect(homeless).toEqual([]);
  expect(new Set(requirements.flatMap(({ surface = [] }) => surface))).toEqual(
    new Set(Object.keys(surfaces)),
  );
});

test("days are days of the calendar, and nothing ends before it begins", () => {
  const days = [
    ...requirements.flatMap(({ from = [], until = [] }) => [from, until].flat()),
    ...given.flatMap(({ from = [] }) => from),
    ...laws.flatMap(({ changes = [] }) => changes.map(({ on }) => on)),
  ];
  expect(days.filter((day) => !isDay(day))).toEqual([]);
  expect(requirements.filter(({ from = "", until = "9999" }) => from > until)).toEqual([]);
});

test("words are fixed only where the law fixes them", () => {
  const exact = requirements.filter((one) => one.exact !== undefined);
  expect(exact.map(({ id }) => id).toSorted()).toEqual(fixed);
});

test("each place has one authority, and every member of the EEA and every Land has one", () => {
  const places = authorities.map(({ place }): string => place);
  expect(repeated(places)).toEqual([]);
  expect(eea.filter((country) => !places.includes(country))).toEqual([]);
  expect(places.filter((place) => place.startsWith("DE-"))).toHaveLength(16);
});

test("where a law says how requests are handled, there is an authority", () => {
  const places = new Set(authorities.map(({ place }): string => place));
  const without = laws.filter((law) => law.requests && !law.places.some((place) => places.has(place)));
  expect(without.map(({ id }) => id)).toEqual(["gdpr"]); // It holds in many countries, and each has its own.
});

test.each(
  laws
    .filter(({ status, places }) => status === "complete" && places.some((place) => place.startsWith("US")))
    .map((law) => [law.id, law] as const),
)(
  "of %s, complete in the United States, all that a document must say is read, answered and decided by facts",
  (_, law) => {
    const ofDocuments = law.requirements.filter(({ documents }) => documents.length > 0);
    expect(ofDocuments.filter(({ needs }) => needs === undefined).map(({ id }) => id)).toEqual([]);
    const binding = ofDocuments.filter(({ severity }) => severity !== "advice");
    expect(binding.filter(({ checked }) => checked !== "text").map(({ id }) => id)).toEqual([]);
    const errors = binding.filter(({ severity }) => severity === "error");
    expect(errors.filter(({ applies }) => applies !== undefined).map(({ id }) => id)).toEqual([]);
  },
);
