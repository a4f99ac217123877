import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { downloaded } from "./downloaded.js";
import type { Visit } from "./visit.js";

/** What a visitor does who reports to counsel. */
export function takesCoverage(open: (options?: BrowserContextOptions) => Promise<Visit>): void {
  test("shows what each law asks, and gives it as a page to print and as CSV", async () => {
    const { page, sheet } = await open();
    await page.getByRole("tab", { name: "Laws" }).click();
    const law = page.locator("details.law", { has: page.getByText("GDPR", { exact: true }) });
    await law.locator("summary").click();
    await law.getByRole("button", { name: "See the sentence", exact: true }).first().click();
    await sheet.locator("[data-chosen]").first().waitFor();
    await page.getByText("It rests on these facts").waitFor();

    await page.getByRole("tab", { name: "Laws" }).click();
    await law.locator("summary").click();
    await law.getByRole("button", { name: "As a page or CSV" }).click();
    const report = page.frameLocator(".report-page");
    await report.getByRole("heading", { name: "Coverage: Cadrille SA" }).waitFor();
    expect(await report.getByRole("heading", { level: 2 }).count()).toBe(1);
    const frame = await page.locator(".report-page").elementHandle();
    await (await frame?.contentFrame())?.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.getByRole("button", { name: "Print, or save as PDF" }).click();
    await report.locator("html[data-printed]").waitFor({ state: "attached" });
    const csv = await downloaded(page, page.getByRole("button", { name: "Download as CSV" }));
    expect(csv.name).toBe("coverage-gdpr.csv");
    expect(csv.text).toMatch(/^controller,law,kind,id[^\n]*\nCadrille SA,GDPR,requirement,/);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("folds many findings by the law that asks, and shows those of one law", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "CapSolver" }).click();
    await page.getByRole("tab", { name: /Findings/ }).click();
    const part = page.locator("details.fold", { hasText: /^GDPR/ }).first();
    await part.locator("summary").first().focus();
    expect(await part.locator(".card").count()).toBe(0);
    await page.keyboard.press("Enter");
    await part.getByText("the legal basis of each activity").first().waitFor();
    await page.getByLabel("Asked by").selectOption({ label: "No law: the policy itself" });
    await page.getByText("promise").first().waitFor();
    expect(await page.getByText("the legal basis of each activity").count()).toBe(0);
  });

  test("finds in documents too, and leads to the sentence", async () => {
    const { page, sheet } = await open();
    await page.getByRole("tab", { name: /Findings/ }).click();
    const finding = page.locator(".card", { hasText: "Unexpected example" });
    await finding.locator("summary").click();
    await finding
      .getByRole("button", { name: /Privacy policy, English/ })
      .first()
      .click();
    await sheet.locator("[data-chosen]").first().waitFor();
  });
}
