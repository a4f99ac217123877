import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Visit } from "./visit.js";

const draft = [
  "# Privacy Policy",
  "We collect your email address. TODO: say why.",
  "We share it with with our partners. We keep your data for 2 years.",
  "Under the GDPR you have rights.",
].join("\n\n");

const textOf = (page: Page) => page.getByRole("textbox", { name: "Text of the policy" });

/** What a visitor does who has a policy that somebody else wrote. */
export function checksAnyPolicy(open: (options?: BrowserContextOptions) => Promise<Visit>): void {
  test("checks any policy for the laws that it names, shows each place, and mends what is safe to mend", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Check a policy" }).click();
    await textOf(page).fill(draft);
    await page.getByText(/^Read as Markdown/).waitFor();
    await page.getByText("The text names").waitFor();
    await page.getByText("State the legal basis of each activity.").first().waitFor();

    await page.getByRole("tab", { name: /Drafting/ }).click();
    const placeholder = page.locator(".card", { hasText: "TODO" });
    await placeholder.locator("summary").click();
    await placeholder.getByRole("button", { name: "Show it in the text" }).click();
    expect(await page.locator(".cm-lintRange").count()).toBeGreaterThan(1);
    await page.getByRole("button", { name: /safe to mend/ }).click();
    await expect.poll(() => textOf(page).textContent()).toContain("share it with our partners");

    await page.getByRole("tab", { name: /Topics/ }).click();
    await page.getByRole("button", { name: /^Retention period/ }).click();
    await expect.poll(() => page.locator(".cm-topic-lit").textContent()).toContain("2 years");
    await page.getByRole("button", { name: /^Leave out GDPR/ }).click();
    await page.getByRole("button", { name: "Write a policy" }).click();
    await page.getByRole("button", { name: "Check a policy" }).click();
    expect(await textOf(page).textContent()).toContain("2 years");
  });

  test("opens a dropped file, and stays awake while a long text is read", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Check a policy" }).click();
    await textOf(page).waitFor();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "long.md", { type: "text/markdown" }));
      return transfer;
    }, `${draft}\n\n`.repeat(2000));
    await textOf(page).dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("Opened long.md.").waitFor();
    // While the worker reads, the page answers at once: a part of it opens and closes.
    await page.getByText("Reading …").waitFor();
    await page.getByRole("tab", { name: /Topics/ }).click();
    expect(await page.getByText("Reading …").count()).toBe(1);
    await page.getByText(/^Read as Markdown/).waitFor({ timeout: 50_000 });
  });
}
