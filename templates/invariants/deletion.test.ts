import { loadLaws } from "@policywright/laws/load";
import { documentRules, lintDocument } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import { expect, test } from "vitest";
import { deletionsOf } from "./deletions.js";
import { models } from "./models.js";

const today = "2026-11-22";
/** The rules find other things than what is missing; without them the linter is as fast as its reading. */
const rules = Object.fromEntries(documentRules.map(({ id }) => [id, "off"] as const));
const chosen = models.filter(([name]) => name.startsWith("starter-") || name === "full model");

const outcomes = await Promise.all(
  chosen.map(async ([name, policy]) => {
    const laws = (await loadLaws(policy)).filter(({ status }) => status === "complete");
    return deletionsOf(policy, laws, today).map((deletion) => {
      const found = lint(deletion.text, policy, laws);
      return { name, ...deletion, unnamed: deletion.unmet.filter((id) => !found.has(id)) };
    });
  }),
).then((all) => all.flat());

function lint(text: string, model: Policy, laws: Awaited<ReturnType<typeof loadLaws>>): ReadonlySet<string> {
  const config = { preset: "strict", rules } as const;
  return new Set(
    lintDocument(text, { format: "markdown", today, laws, model, config }).map(({ rule }) => rule),
  );
}

test("the linter names as many of the disclosures that are deleted as it did", async () => {
  expect(outcomes.length).toBeGreaterThan(200);
  const european = outcomes.filter(({ unmet }) => unmet.some((id) => /^(?:gdpr|uk|eprivacy|pecr)-/.test(id)));
  const counts = [`All laws: ${countOf(outcomes)}`, `European laws: ${countOf(european)}`];
  for (const count of counts) console.log(`Deletion test. ${count}`);
  await expect(`${report(counts)}\n`).toMatchFileSnapshot("deletion-survivors.md");
});

/** How many deletions are named, by at least one of the requirements that they leave unmet. */
function countOf(deletions: typeof outcomes): string {
  const named = deletions.filter(({ unmet, unnamed }) => unnamed.length < unmet.length).length;
  const requirements = deletions.flatMap(({ unmet }) => unmet).length;
  const silent = deletions.flatMap(({ unnamed }) => unnamed).length;
  return `${named} of ${deletions.length} deletions are named, and ${requirements - silent} of the ${requirements} requirements that they leave unmet.`;
}

function report(counts: readonly string[]): string {
  const lines = outcomes
    .filter(({ unnamed }) => unnamed.length > 0)
    .map(({ name, document, statements, unnamed, unmet }) => {
      const rest = unnamed.length < unmet.length ? " (others are named)" : "";
      return `- ${name}, ${document}: ${statements.map((id) => `\`${id}\``).join(", ")}\n  leaves unnamed ${unnamed.map((id) => `\`${id}\``).join(", ")}${rest}`;
    });
  return ["# Deletions that the linter does not name", "", counts.join("\n"), "", ...lines].join("\n");
}
