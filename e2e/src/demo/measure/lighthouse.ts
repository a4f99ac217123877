import lighthouse, { desktopConfig } from "lighthouse";
import { withDemo } from "./measured-demo.js";

/** What each category must reach. */
const least = 95;

/** What the performance is made of, and how long the page's scripts ran. */
const shown = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
  "mainthread-work-breakdown",
  "bootup-time",
];

const port = 9229 + (process.pid % 1000);
const categories = ["performance", "accessibility", "best-practices"];

// Lighthouse knows Chromium by its port. How fast a page is depends on what else the machine does: this is no test.
await withDemo([`--remote-debugging-port=${port}`], async (address) => {
  const result = await lighthouse(
    address,
    { port, logLevel: "error", onlyCategories: categories },
    desktopConfig,
  );
  if (result === undefined) throw new Error("Unexpected end of Lighthouse, expected a report");
  const { lhr } = result;
  const scores = categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)] as const);
  for (const [id, score] of scores) console.log(`${id}: ${score}`);
  for (const id of shown) console.log(`  ${id}: ${lhr.audits[id]?.displayValue}`);
  const low = scores.filter(([, score]) => score < least).map(([id]) => id);
  if (low.length > 0) {
    console.error(
      `Unexpected ${low.join(" and ")} below ${least}, expected at least that on an idle machine`,
    );
    process.exitCode = 1;
  }
});
