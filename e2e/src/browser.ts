import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Chromium of the machine: `CHROMIUM_PATH`, or where Debian's package puts it. */
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether there is a Chromium. */
export const hasBrowser = existsSync(executablePath);

/** What to do where there is none. */
export const howToGetOne =
  "no Chromium: install it (`apt-get install chromium`), or name it in CHROMIUM_PATH";

/** Starts Chromium without its traffic of its own, and with further flags. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
  ];
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet, ...flags],
  });
}
