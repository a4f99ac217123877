import axe from "axe-core";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules of axe that look at colours: the only ones that can find more in another theme. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
export function violations(page: Page): Promise<string[]> {
  return found(page, { type: "tag", values: wcag });
}

/** What axe finds on a page that follows the colours of the system: all in light, and what colours can change in dark. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator(":root[data-theme='dark']").waitFor({ state: "attached" });
  const dark = await found(page, { type: "rule", values: ofColours });
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator(":root[data-theme='light']").waitFor({ state: "attached" });
  return [...(await violations(page)), ...dark.map((violation) => `in dark, ${violation}`)];
}

async function found(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const isLoaded = await page.evaluate(() => "axe" in globalThis);
  if (!isLoaded) await page.evaluate(axe.source);
  return page.evaluate(violationsOf, runOnly);
}

/** Runs in the page, where axe has been loaded. */
async function violationsOf(runOnly: axe.RunOnly): Promise<string[]> {
  const runner = (globalThis as unknown as { axe: typeof axe }).axe;
  const { violations } = await runner.run(document, { runOnly });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
