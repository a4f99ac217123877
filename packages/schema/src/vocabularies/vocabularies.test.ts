import { describe, expect, test } from "vitest";
import { cookiePurposes } from "./cookie-purposes.js";
import { legalBases } from "./legal-bases.js";
import { endedSafeguards, safeguards } from "./safeguards.js";
import { vocabularies } from "./vocabularies.js";
import { idsOf, type Vocabulary } from "./vocabulary.js";

const all: [string, Vocabulary][] = Object.entries(vocabularies);

describe.each(all)("%s", (name, vocabulary) => {
  const terms = Object.entries(vocabulary);

  test("is named, and names its terms, in lower-case words joined by hyphens", () => {
    for (const id of [name, ...Object.keys(vocabulary)]) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test("says what each term means in one sentence", () => {
    for (const [id, { says }] of terms) expect(says, id).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("prefixes terms of the Data Privacy Vocabulary as its documents do", () => {
    for (const [id, { dpv }] of terms) {
      if (dpv !== undefined) expect(dpv, id).toMatch(/^(?:dpv|pd|eu-gdpr):[A-Z][A-Za-z0-9-]*$/);
    }
  });

  test("knows the wider term of each term", () => {
    for (const [id, { broader }] of terms) {
      if (broader !== undefined) expect(Object.keys(vocabulary), id).toContain(broader);
    }
  });

  test("widens no term to itself", () => {
    for (const id of Object.keys(vocabulary)) expect(widerThan(vocabulary, id)).not.toContain(id);
  });

  test("lists its ids", () => {
    expect(idsOf(vocabulary)).toEqual(Object.keys(vocabulary));
  });
});

test("names the legal bases of GDPR Art. 6(1) in its order, then that of the UK GDPR", () => {
  expect(idsOf(legalBases)).toEqual([
    "consent",
    "contract",
    "legal-obligation",
    "vital-interests",
    "public-task",
    "legitimate-interests",
    "recognised-legitimate-interests",
  ]);
});

test("dates the end of safeguards that it knows", () => {
  for (const [id, ended] of Object.entries(endedSafeguards)) {
    expect(Object.keys(safeguards)).toContain(id);
    expect(ended).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test("counts logging in among what cookies are strictly necessary for, analytics not", () => {
  expect(widerThan(cookiePurposes, "log-in")).toContain("strictly-necessary");
  expect(widerThan(cookiePurposes, "visitor-recognition")).not.toContain("strictly-necessary");
});

/** Ids of all terms wider than one; ends also where they go round in a circle. */
function widerThan(vocabulary: Vocabulary, id: string): string[] {
  const wider: string[] = [];
  let next = vocabulary[id]?.broader;
  while (next !== undefined && !wider.includes(next)) {
    wider.push(next);
    next = vocabulary[next]?.broader;
  }
  return wider;
}
