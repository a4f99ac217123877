import type { Browser } from "playwright-core";
import { openBrowser } from "../../browser.js";
import { buildDemo } from "../built-demo.js";
import { serve } from "../serve.js";

/** Builds the demo and serves it, has it measured, and cleans up. */
export async function withDemo(
  flags: readonly string[],
  measure: (address: string, browser: Browser) => Promise<void>,
): Promise<void> {
  const demo = await buildDemo();
  const host = await serve(demo.folder);
  const browser = await openBrowser(flags);
  try {
    await measure(host.address, browser);
  } finally {
    await browser.close();
    host.stop();
    demo.remove();
  }
}
