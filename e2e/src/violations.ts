import axe from "axe-core";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(violationsOf, wcag);
}

/** Runs in the page, where axe has been loaded. */
async function violationsOf(tags: string[]): Promise<string[]> {
  const runner = (globalThis as unknown as { axe: typeof axe }).axe;
  const { violations } = await runner.run(document, { runOnly: { type: "tag", values: tags } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
