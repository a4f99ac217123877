import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** The file that a click gives; its bytes as characters. */
export async function downloaded(page: Page, click: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "latin1") };
}
