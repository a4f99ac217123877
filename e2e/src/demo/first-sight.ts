import type { Page } from "playwright-core";

declare global {
  var readAtSight: string[];
}

/** Notes, from the next load on, how each document begins that can be seen, however briefly. */
export async function watchDocuments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.readAtSight = [];
    requestAnimationFrame(function look() {
      const frame = document.querySelector<HTMLIFrameElement>("#document");
      const words = frame?.contentDocument?.querySelector("main p span")?.textContent;
      const isSeen = frame !== null && getComputedStyle(frame).visibility === "visible";
      if (words && isSeen && !globalThis.readAtSight.includes(words)) globalThis.readAtSight.push(words);
      requestAnimationFrame(look);
    });
  });
}

/** How far parts of the page have moved since it was loaded, without anybody having done anything. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("value" in entry) shift += Number(entry.value);
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // What happened before is told in one of the next tasks.
        setTimeout(() => resolve(shift), 250);
      }),
  );
}
