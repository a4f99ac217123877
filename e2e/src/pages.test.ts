import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, howToGetOne, openBrowser } from "./browser.js";
import { pages } from "./pages.js";
import { violations } from "./violations.js";

const all = await pages();
const desktop = { width: 1440, height: 900 };

/** Colours do not depend on widths, and all pages have one style sheet: plain and full pages take turns in each look. */
const looks: readonly BrowserContextOptions[] = [
  { colorScheme: "light", viewport: { width: 360, height: 740 } },
  { colorScheme: "dark", viewport: desktop },
];
const looked = all.map(([name, html], index): [string, string, BrowserContextOptions] => [
  name,
  html,
  looks[(index + Math.floor(index / 2)) % looks.length] ?? {},
]);

const title = hasBrowser ? "page of %s" : `page of %s (skipped: ${howToGetOne})`;

test("CI has a browser", () => {
  expect(hasBrowser || process.env.CI !== "true", howToGetOne).toBe(true);
});

let browser: Browser | undefined;

beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser();
});

afterAll(() => browser?.close());

describe.skipIf(!hasBrowser).each(looked)(title, (_, html, options) => {
  /** Opens the page, looks at it, and gives what it had to complain about as well. */
  async function look<T>(
    options: BrowserContextOptions,
    see: (page: Page) => Promise<T>,
  ): Promise<[T, string[]]> {
    if (browser === undefined) throw new Error(howToGetOne);
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => complaints.push(`requests ${request.url()}`));
    await page.setContent(html);
    const seen = await see(page);
    await page.close();
    return [seen, complaints];
  }

  test("is accessible, and complains of nothing", async () => {
    const [found, complaints] = await look(options, violations);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("fits widths of 320, 360 and 768 px", async () => {
    const [overflows] = await look({}, async (page) => {
      const found: number[] = [];
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 640 });
        found.push(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        );
      }
      return found;
    });
    expect(overflows).toEqual([0, 0, 0]);
  });

  test("applies its style sheet and runs nothing under its own policy", async () => {
    const [seen] = await look({ viewport: desktop }, (page) =>
      page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'run'";
        document.body.append(script);
        return { title: document.title, margin: getComputedStyle(document.body).margin };
      }),
    );
    expect(seen.margin).toBe("0px");
    expect(seen.title).not.toBe("run");
  });

  test("links within itself to what is there, and has each id once", async () => {
    const [wrong] = await look({}, (page) =>
      page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        const dead = [...document.querySelectorAll("a[href^='#']")]
          .map((link) => link.getAttribute("href")?.slice(1) ?? "")
          .filter((id) => !ids.includes(id));
        return [...dead, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
