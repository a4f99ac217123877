import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { downloaded } from "./downloaded.js";
import type { Visit } from "./visit.js";

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
    for (const fact of ["Country", "Data", "Purposes"]) {
      await recipient.getByRole("combobox", { name: "Declare more of mailbird" }).fill(fact);
      await page.getByRole("option", { name: fact }).first().click();
    }
    await recipient.getByRole("combobox", { name: "Country" }).fill("United States");
    await page
      .getByRole("option", { name: /^United States/ })
      .first()
      .click();
    await recipient.getByRole("combobox", { name: "Add to purposes" }).fill("mailings");
    await page
      .getByRole("option", { name: /^Mailings/ })
      .first()
      .click();

    await page.getByRole("tab", { name: /Findings/ }).click();
    await page.getByRole("heading", { name: /New since your changes/ }).waitFor();
    const card = (words: string) => page.locator(".card", { hasText: words }).first();
    const unlisted = card("without a transfer");
    await unlisted.locator("summary").click();
    await unlisted.getByRole("button", { name: "Declare the transfer" }).click();

    const unprotected = card("what protects each transfer");
    await unprotected.locator("summary").click();
    await unprotected
      .getByRole("button", { name: /safeguard/ })
      .first()
      .click();
    await page.keyboard.type("standard");
    await page
      .getByRole("option", { name: /^Standard contractual clauses/ })
      .first()
      .click();
    await sheet
      .getByText(/standard contractual clauses/i)
      .first()
      .waitFor();
    await expect
      .poll(() => page.locator(".card", { hasText: "what protects each transfer" }).count())
      .toBe(0);

    await page.getByRole("button", { name: "Take" }).click();
    const zip = await downloaded(page, page.getByRole("button", { name: /Download all/ }));
    expect(zip.text).toMatch(/^PK/);
  });
}
