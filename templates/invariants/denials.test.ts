import type { Block, Phrase, Statement } from "@policywright/clauses";
import type { Path, Policy } from "@policywright/schema";
import { pathText } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { denials, noDenials } from "./denials.js";
import { texts } from "./documents.js";
import { models } from "./models.js";
import { leavesIn, valueAt } from "./paths.js";
import { statementsOf } from "./statements.js";

const denying =
  /\bwe (?:do not|never|charge nothing)\b|\b(?:does|do) not (?:cover|give|control)\b|\bare not\b|\bneed not give\b|\bonly within\b|\bnobody\b|\bplease do not use\b/i;

const blocks = texts
  .filter(({ locale }) => locale === "en")
  .flatMap(({ wording }) => wording.sections.flatMap((section) => section.blocks));

test("every clause that denies something is known to", () => {
  const found = blocks.filter((block) => denying.test(wordsOf(block))).map(({ clause }) => clause);
  const known = [...Object.keys(denials), ...Object.keys(noDenials)];
  expect([...new Set(found)].filter((clause) => !known.includes(clause))).toEqual([]);
  expect(known.filter((clause) => !blocks.some((block) => block.clause === clause))).toEqual([]);
});

test("every denial is made by one of the models", () => {
  const said = new Set(models.flatMap(([, policy]) => statementsOf(policy).map(({ clause }) => clause)));
  expect(Object.keys(denials).filter((clause) => !said.has(clause))).toEqual([]);
});

describe.each(models)("%s", (_, policy) => {
  const values = new Map(leavesIn(policy).map((path: Path) => [pathText(path), valueAt(policy, path)]));

  test("denies nothing but what it declares", () => {
    const undeclared = statementsOf(policy).filter((statement) => !isDeclared(statement, values));
    expect(undeclared.map(({ id, facts }) => `${id}: ${facts.join(", ")}`)).toEqual([]);
  });
});

test("denies nothing that is left open", () => {
  const silent = { controller: { name: "x" }, documents: { "privacy-policy": {} } } satisfies Policy;
  expect(statementsOf(silent).filter(({ clause }) => clause in denials)).toEqual([]);
});

function isDeclared({ clause, facts }: Statement, values: ReadonlyMap<string, unknown>): boolean {
  const denial = denials[clause];
  if (denial === undefined) return true;
  return facts.some(
    (fact) => denial.path.test(fact) && (denial.value === undefined || values.get(fact) === denial.value),
  );
}

function wordsOf(block: Block): string {
  const sentences = block.form === "row" ? block.cells : block.sentences;
  return sentences.map(({ phrase }) => spoken(phrase)).join(" ");
}

function spoken(phrase: Phrase): string {
  return phrase
    .map((node): string => {
      if (node.type === "text") return node.value;
      if (node.type === "plural") return spoken(node.options.other);
      return "children" in node ? spoken(node.children) : "…";
    })
    .join("");
}
