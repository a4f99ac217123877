import { topics } from "@policywright/laws";
import { describe, expect, test } from "vitest";
import { wording } from "../../texts/en/wording.gen.js";
import { allSections, sections } from "./index.js";

const worded = new Map(
  wording.sections.map(({ id, blocks }) => [
    id as string,
    [...new Set(blocks.map(({ clause }) => clause as string))],
  ]),
);

/** Section → clauses that need no more than a controller, or the privacy policy itself. */
const always: Readonly<Record<string, readonly string[]>> = {
  introduction: ["introduction-controller", "introduction-purpose"],
  "cookie-introduction": ["cookie-introduction-controller", "cookie-introduction-privacy"],
  "at-a-glance": ["glance-lead", "glance-controller"],
};

test("every section of the wording stands in a document", () => {
  expect(new Set(allSections.map(({ id }) => id))).toEqual(new Set(worded.keys()));
});

test("sections of the privacy policy stand in the order of its wording", () => {
  const ids = sections["privacy-policy"].map(({ id }) => id);
  expect(ids).toEqual([...worded.keys()].filter((id) => ids.includes(id)));
});

describe.each(allSections.map((section) => [section.id, section] as const))("%s", (id, { clauses }) => {
  test("has a clause for each block of its wording, in the same order", () => {
    expect(clauses.map(([clause]) => clause)).toEqual(worded.get(id));
  });

  test("gives every clause a topic that there is", () => {
    for (const [clause, { topics: about, adds = {} }] of clauses) {
      expect(about, clause).not.toEqual([]);
      for (const topic of [...about, ...Object.values(adds).flatMap((added) => added ?? [])])
        expect(Object.keys(topics), clause).toContain(topic);
    }
  });

  test("says nothing of a model that declares nothing but a controller, or what needs no more", () => {
    const settings = { kind: "privacy-policy" } as const;
    const policy = { controller: { name: "Example Ltd" }, documents: { "privacy-policy": {} } };
    const said = clauses.filter(([, clause]) =>
      "each" in clause
        ? [...clause.each(policy, settings)].some(([, gaps]) => gaps)
        : clause.says(policy, settings),
    );
    expect(said.map(([clause]) => clause)).toEqual(always[id] ?? []);
  });
});
