import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";

/** A visitor of the demo. */
export interface Visit {
  readonly page: Page;
  /** The document that she reads. */
  readonly sheet: FrameLocator;
  /** What the console said, what went wrong, and what was asked of another origin. */
  readonly complaints: readonly string[];
}

/** Opens the demo and waits for the first document, and for the app that takes over the page as it is built. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data|about):/.test(url)) complaints.push(`requests ${url}`);
  });
  await page.goto(address);
  const sheet = page.frameLocator("#document");
  await sheet.locator("h1").waitFor();
  await page.locator('#page:not([aria-busy="true"])').waitFor();
  return { page, sheet, complaints };
}
