import { en } from "@policywright/clauses/en";
import { documentsOf, markdown } from "@policywright/generator";
import { coverage, type Law } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { documentRules, lintDocument } from "@policywright/linter";
import type { DocumentKind, Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { deletionsOf } from "./deletions.js";
import { models } from "./models.js";
import { saidBy } from "./said-by.js";

const today = "2026-11-22";
/** The rules find other things than what is missing; without them the linter is as fast as its reading. */
const rules = Object.fromEntries(documentRules.map(({ id }) => [id, "off"] as const));
const chosen = models.filter(([name]) => name.startsWith("starter-") || name === "full model");
/** What a finding can never name: the rest of the document still says it, as far as words can tell. */
const reasons: Readonly<Record<string, string>> = {
  "ccpa-130-5-b-iv": "the table of recipients, which is no table of third parties, still names kinds of them",
  "uk-13-2-d":
    "the authorities of other places are still named, and no words say that they are for others only",
};

const checked = await Promise.all(
  chosen.map(async ([name, policy]) => {
    const laws = (await loadLaws(policy)).filter(({ status }) => status === "complete");
    const whole = foundInWhole(policy, laws);
    const met = coverage(policy, { today, laws, statements: saidBy(policy) })
      .flatMap(({ requirements }) => requirements)
      .flatMap(({ requirement, answer }) => (answer.status === "met" ? [requirement.id] : []));
    const deletions = deletionsOf(policy, laws, today).map((deletion) => {
      const before = whole.get(deletion.document);
      const found = lint(deletion.text, policy, laws);
      const unnamed = deletion.unmet.filter((id) => !found.has(id) || before?.has(id));
      return { name, ...deletion, unnamed };
    });
    const untrue = [...whole].flatMap(([document, found]) =>
      met.filter((id) => found.has(id)).map((id) => `${name}, ${document}: ${id}`),
    );
    return { deletions, untrue };
  }),
);
const outcomes = checked.flatMap(({ deletions }) => deletions);

/** What is found in each document with nothing taken out: a deletion is not named by what was found before it. */
function foundInWhole(policy: Policy, laws: readonly Law[]): ReadonlyMap<DocumentKind, ReadonlySet<string>> {
  return new Map(
    documentsOf(policy).map((document) => [document, lint(markdown(policy, en, { document }), policy, laws)]),
  );
}

function lint(text: string, model: Policy, laws: readonly Law[]): ReadonlySet<string> {
  const config = { preset: "strict", rules } as const;
  return new Set(
    lintDocument(text, { format: "markdown", today, laws, model, config }).map(({ rule }) => rule),
  );
}

test("documents that say all that binds lack nothing", () => {
  expect(checked.flatMap(({ untrue }) => untrue)).toEqual([]);
});

test("of the disclosures that are deleted, the linter names 98 in 100", async () => {
  expect(outcomes.length).toBeGreaterThan(200);
  const european = outcomes.filter(({ unmet }) => unmet.some((id) => /^(?:gdpr|uk|eprivacy|pecr)-/.test(id)));
  const counts = [`All laws: ${countOf(outcomes)}`, `European laws: ${countOf(european)}`];
  for (const count of counts) console.log(`Deletion test. ${count}`);
  expect(namedOf(outcomes) / outcomes.length).toBeGreaterThanOrEqual(0.98);
  expect(namedOf(european) / european.length).toBeGreaterThanOrEqual(0.98);
  await expect(`${report(counts)}\n`).toMatchFileSnapshot("deletion-survivors.md");
});

/** How many deletions are named, by at least one of the requirements that they leave unmet. */
function namedOf(deletions: typeof outcomes): number {
  return deletions.filter(({ unmet, unnamed }) => unnamed.length < unmet.length).length;
}

function countOf(deletions: typeof outcomes): string {
  const requirements = deletions.flatMap(({ unmet }) => unmet).length;
  const silent = deletions.flatMap(({ unnamed }) => unnamed).length;
  return `${namedOf(deletions)} of ${deletions.length} deletions are named, and ${requirements - silent} of the ${requirements} requirements that they leave unmet.`;
}

function report(counts: readonly string[]): string {
  const lines = outcomes
    .filter(({ unnamed }) => unnamed.length > 0)
    .map(({ name, document, statements, unnamed, unmet }) => {
      const rest = unnamed.length < unmet.length ? " (others are named)" : "";
      const because = rest === "" ? unnamed.flatMap((id) => reasons[id] ?? []).map((why) => `: ${why}`) : [];
      return `- ${name}, ${document}: ${statements.map((id) => `\`${id}\``).join(", ")}\n  leaves unnamed ${unnamed.map((id) => `\`${id}\``).join(", ")}${rest}${because.join("")}`;
    });
  return ["# Deletions that the linter does not name", "", counts.join("\n"), "", ...lines].join("\n");
}
