import { topics } from "@policywright/laws";
import { describe, expect, test } from "vitest";
import { wording } from "../../texts/en/wording.gen.js";
import { sections } from "./index.js";

const worded = new Map(
  wording.sections.map(({ id, blocks }) => [
    id as string,
    [...new Set(blocks.map(({ clause }) => clause as string))],
  ]),
);

test("sections stand in the order of the wording", () => {
  expect(sections.map(({ id }) => id)).toEqual([...worded.keys()]);
});

describe.each(sections.map((section) => [section.id, section] as const))("%s", (id, { clauses }) => {
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
    const policy = { controller: { name: "Example Ltd" }, documents: { "privacy-policy": {} } };
    const said = clauses.filter(([, clause]) =>
      "each" in clause ? [...clause.each(policy, {})].some(([, gaps]) => gaps) : clause.says(policy, {}),
    );
    expect(said.map(([clause]) => clause)).toEqual(
      id === "introduction" ? ["introduction-controller", "introduction-purpose"] : [],
    );
  });
});
