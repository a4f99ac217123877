import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { downloaded } from "./downloaded.js";
import type { Visit } from "./visit.js";

/** Something that a field offers while one types. */
const offered = (page: Page, name: string | RegExp) =>
  page.getByRole("listbox").getByRole("option", { name });

/** What the control is called that the keyboard is on. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement;
    const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined;
    return control?.getAttribute("aria-label") ?? label ?? "";
  });

/** What somebody does who has never seen the page, by what can be read on it alone. */
export function walksAsNewcomer(open: (options?: BrowserContextOptions) => Promise<Visit>): void {
  test("leads a newcomer from a sample to a changed, linted, mended and exported policy", async () => {
    const { page, sheet } = await open();
    await page.getByRole("button", { name: "CapSolver" }).click();
    await sheet.getByText("CapSolver LLC").first().waitFor();

    await page.getByLabel("Part of the model").selectOption({ label: "Who gets it" });
    await page.getByText("Recipients", { exact: true }).click();
    await page.getByRole("textbox", { name: "Name of a new entry of recipients" }).fill("Mailbird");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const recipient = page
      .getByRole("group")
      .filter({ has: page.getByText("mailbird", { exact: true }) })
      .last();
    for (const [fact, answer] of [
      ["Country", "United States"],
      ["Data", "Contact"],
      ["Purposes", "Mailings"],
    ] as const) {
      await recipient.getByRole("combobox", { name: "Declare more of mailbird" }).fill(fact);
      await offered(page, fact).first().click();
      await expect.poll(() => focused(page)).not.toMatch(/^Declare more/);
      await page.locator(":focus").fill(answer);
      await offered(page, answer).first().click();
    }

    await page.getByRole("tab", { name: /Findings/ }).click();
    await page.getByRole("heading", { name: /New since your changes/ }).waitFor();
    const card = (words: string) => page.locator(".card", { hasText: words }).first();
    const unlisted = card("without a transfer");
    await unlisted.locator("summary").click();
    await unlisted.getByRole("button", { name: "Declare the transfer" }).click();

    const unprotected = card("transfers.mailbird.safeguard");
    await unprotected.locator("summary").click();
    await unprotected
      .getByRole("button", { name: /safeguard/ })
      .first()
      .click();
    await expect.poll(() => focused(page)).toMatch(/safeguard$/i);
    await page.keyboard.type("standard");
    await offered(page, /^Standard contractual clauses/)
      .first()
      .click();
    await sheet
      .getByText(/standard contractual clauses/i)
      .first()
      .waitFor();
    await card("what protects each transfer").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Take", exact: true }).click();
    const zip = await downloaded(page, page.getByRole("button", { name: /Download all/ }));
    expect(zip.text).toMatch(/^PK/);
  });
}
