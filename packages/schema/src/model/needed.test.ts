import { describe, expect, test } from "vitest";
import { parsePolicy } from "../parse-policy.js";

const base = { controller: { name: "Example Ltd" }, documents: { "privacy-policy": {} } };

/** What a model declares → the first words of why it is refused; nothing where it is taken. */
const models: readonly (readonly [says: string, facts: object, refused?: string])[] = [
  ["a term of the law without a meaning", { definitions: { a: { term: "controller" } } }],
  ["a term of the law with a meaning of its own", { definitions: { a: { term: "consent", means: "yes" } } }],
  [
    "a term of its own without a meaning",
    { definitions: { a: { term: "gizmo" } } },
    "Unexpected term of your own",
  ],
  ["recipients called by their kind", { recipients: { a: { kind: "police" } } }],
  ["a recipient without any name", { recipients: { a: { role: "processor" } } }, "Unexpected recipient"],
  ["a transfer to countries that are not named", { transfers: { a: { outside: ["eu"] } } }],
  [
    "a transfer without a destination",
    { transfers: { a: { forCustomersIn: ["eu"] } } },
    "Unexpected transfer",
  ],
  ["a kind of cookies", { cookies: { items: { a: { label: "our cookies", purposes: ["security"] } } } }],
  ["a cookie without a name", { cookies: { items: { a: { purposes: ["security"] } } } }, "Unexpected cookie"],
];

describe("a model", () => {
  test.each(models.map(([says, facts, refused]) => ({ says, facts, refused })))(
    "with $says is taken unless it lacks what is needed",
    ({ facts, refused }) => {
      const parsed = parsePolicy({ ...base, ...facts });
      if (refused === undefined) expect(parsed).not.toHaveProperty("problems");
      else expect(JSON.stringify(parsed)).toContain(refused);
    },
  );
});
