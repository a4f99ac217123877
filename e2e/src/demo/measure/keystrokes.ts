import type { Page } from "playwright-core";
import { visit } from "../visit.js";
import { withDemo } from "./measured-demo.js";

/** Letters that are typed, of which the first ones warm up. */
const [warmUp, letters] = [5, 30];

declare global {
  var painted: number[];
}

/** Notes, for each key, the milliseconds until the document that it changed has been painted. */
function watch(): void {
  globalThis.painted = [];
  let pressed = 0;
  document.addEventListener("keydown", () => (pressed = performance.now()), true);
  const frame = document.querySelector<HTMLIFrameElement>("#document");
  const changed = new MutationObserver(() => {
    const began = pressed;
    if (began === 0) return;
    pressed = 0;
    requestAnimationFrame(() => {
      // A message after the frame callback comes when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.painted.push(performance.now() - began);
      port2.postMessage(undefined);
    });
  });
  if (frame?.contentDocument)
    changed.observe(frame.contentDocument, { childList: true, subtree: true, characterData: true });
}

async function type(page: Page): Promise<readonly number[]> {
  await page.getByLabel("Part of the model").selectOption({ label: "Who we are" });
  await page.locator('details[data-path="controller"] > summary').click();
  await page.getByLabel("Name", { exact: true }).first().click();
  await page.keyboard.press("End");
  await page.evaluate(watch);
  for (let letter = 0; letter < warmUp + letters; letter++) {
    await page.keyboard.press("x");
    await page.waitForTimeout(250);
  }
  return page.evaluate(() => globalThis.painted);
}

// How long a keystroke takes depends on what else the machine does: this is no test.
await withDemo([], async (address, browser) => {
  const { page } = await visit(browser, address);
  const times = [...(await type(page))].slice(warmUp).sort((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? Number.NaN);
  console.log(`from a key to the painted document, starter-saas: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
});
