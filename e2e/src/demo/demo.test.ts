import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, howToGetOne, openBrowser } from "../browser.js";
import { violationsInBothThemes } from "../violations.js";
import { type BuiltDemo, buildDemo } from "./built-demo.js";
import { checksAnyPolicy } from "./checks-any-policy.js";
import { downloaded } from "./downloaded.js";
import { layoutShift, watchDocuments } from "./first-sight.js";
import { serve } from "./serve.js";
import { takesCoverage } from "./takes-coverage.js";
import { type Visit, visit } from "./visit.js";
import { walksAsNewcomer } from "./walks-as-newcomer.js";

/** Kilobytes of gzipped script that the page may wait for until it can be used. */
const budget = 170;

const phone = { width: 360, height: 740 };
const templates = new URL("../../../templates/", import.meta.url);

let demo: BuiltDemo;
let host: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let visits: Visit[] = [];

beforeAll(async () => {
  if (!hasBrowser) return;
  demo = await buildDemo();
  host = await serve(demo.folder);
  browser = await openBrowser();
});

afterEach(async () => {
  const told = visits.flatMap(({ complaints }) => complaints);
  await Promise.all(visits.map(({ page }) => page.close()));
  visits = [];
  expect(told, "console, errors and requests").toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  host?.stop();
  demo?.remove();
});

async function open(options: BrowserContextOptions = {}, fragment = ""): Promise<Visit> {
  const visited = await visit(browser, host.address + fragment, options);
  visits.push(visited);
  return visited;
}

/** Unfolds a fact of the first level in the form. */
async function unfold(page: Page, part: string, fact: string): Promise<void> {
  await page.getByLabel("Part of the model").selectOption({ label: part });
  await page.locator("summary", { has: page.getByText(fact, { exact: true }) }).click();
}

/** Until a sentence is read in the document. */
const reads = (sheet: Visit["sheet"], words: string | RegExp) => sheet.getByText(words).first().waitFor();

describe.skipIf(!hasBrowser)(hasBrowser ? "the demo" : `the demo (skipped: ${howToGetOne})`, () => {
  test("can be used for little script", async () => {
    expect(Math.round(demo.firstScripts)).toBeLessThan(budget);
  });

  test("shows the first document before any script has run, and takes it over as it stands", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(host.address);
    await still.frameLocator("#document").getByText("Cadrille SA").first().waitFor();
    await still.getByRole("navigation").getByRole("button", { name: "CapSolver" }).waitFor();
    await still.close();

    const { page, sheet } = await open({ colorScheme: "dark" });
    await page.getByRole("tab", { name: /Findings \d/ }).waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.001);
    const title = await sheet.locator("h1").elementHandle();
    await sheet.locator('[data-statement="introduction-controller"]').click();
    await page.getByText("It rests on these facts").waitFor();
    expect(await title?.evaluate(({ isConnected }) => isConnected)).toBe(true);
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe("rgb(20, 18, 15)");
  });

  test("opens each sample at one click", async () => {
    const { page, sheet } = await open();
    for (const [name, words] of [
      ["CapSolver", "CapSolver LLC"],
      ["Quayside Bindery", "Quayside"],
    ] as const) {
      await page.getByRole("navigation").getByRole("button", { name }).click();
      await reads(sheet, words);
    }
  });

  test("shows the committed words of a document in all forms and languages", async () => {
    const { page, sheet } = await open();
    await page.getByRole("button", { name: "Markdown" }).click();
    const source = page.getByLabel("The document as Markdown");
    const markdown = (path: string) =>
      readFileSync(new URL(`starter-saas/documents/${path}.md`, templates), "utf8");
    await expect.poll(() => source.inputValue()).toBe(markdown("en/privacy-policy"));
    await page.getByRole("button", { name: "Français" }).click();
    await expect.poll(() => source.inputValue()).toBe(markdown("fr/privacy-policy"));
    await page.getByLabel("Document", { exact: true }).selectOption("cookie-policy");
    await expect.poll(() => source.inputValue()).toBe(markdown("fr/cookie-policy"));
    await page.getByRole("button", { name: "Page" }).click();
    await reads(sheet, "Politique");
  });

  test("writes the document as one types in the form, marks what changed, and takes it back", async () => {
    const { page, sheet } = await open();
    await unfold(page, "Who we are", "Controller");
    await page.getByLabel("Name", { exact: true }).first().fill("Lantern Books DAC");
    await reads(sheet, /Lantern Books DAC .* is responsible/);
    await sheet.locator('[data-change="changed"]').first().waitFor();
    await page.getByRole("tab", { name: /Changes/ }).click();
    await page.locator("ins", { hasText: "Lantern Books DAC" }).first().waitFor();
    await page.keyboard.press("Control+z");
    await reads(sheet, /Cadrille SA .* is responsible/);
    await page.getByText("Nothing has changed").waitFor();
    await page.getByRole("button", { name: "Redo" }).click();
    await reads(sheet, /Lantern Books DAC/);
  });

  test("picks terms by typing, in their order, and says nothing that is taken back", async () => {
    const { page, sheet } = await open();
    await unfold(page, "What we collect, and why", "Activities");
    await page.locator("summary", { has: page.getByText("Accounts", { exact: true }) }).click();
    const purposes = page.getByRole("group", { name: "Purposes", exact: true });
    await purposes.getByRole("combobox").fill("surveys");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await reads(sheet, /surveys/i);
    await purposes.getByRole("button", { name: "Move Surveys up" }).click();
    await expect.poll(() => purposes.locator("li").nth(-2).textContent()).toContain("Surveys");
    await purposes.getByRole("button", { name: "Remove Surveys" }).click();
    await expect.poll(() => purposes.locator("ol").textContent()).not.toContain("Surveys");
  });

  test("keeps the last document when a fact is wrong, says how to mend it, and leads to the field", async () => {
    const { page, sheet } = await open();
    await unfold(page, "Who we are", "Controller");
    await page.getByLabel("Name", { exact: true }).first().fill("");
    const alert = page.getByRole("alert");
    await alert.getByText("The document below is the last one that could be made.").waitFor();
    await reads(sheet, /Cadrille SA/);
    await page.getByLabel("Part of the model").selectOption({ label: "Cookies" });
    await alert.getByRole("button", { name: "controller.name" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-controller.name");
    await page.keyboard.type("Mended Ltd");
    await reads(sheet, /Mended Ltd/);
    expect(await alert.count()).toBe(0);
  });

  test("edits the same model as code, keeps its comments, and survives text that cannot be read", async () => {
    const { page, sheet } = await open();
    await page.getByRole("tab", { name: "Code" }).click();
    const code = page.locator(".cm-content");
    await code.click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.insertText("# Ours\nsale: { sells: [\n");
    await page.getByText("Cannot be read yet").waitFor();
    await reads(sheet, /Cadrille SA/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByText("Cannot be read yet").count()).toBe(0);
    await page.keyboard.insertText("# Ours\n");
    await page.getByRole("tab", { name: "Form" }).click();
    await unfold(page, "Who we are", "Controller");
    await page.getByLabel("Brand", { exact: true }).fill("Quadrille");
    await reads(sheet, /also called Quadrille/);
    await page.getByRole("tab", { name: "Code" }).click();
    await expect.poll(() => code.textContent()).toMatch(/# Ours[\s\S]*brand: Quadrille/);
  });

  test("says why a sentence stands there, leads to its fact, and lights the sentences of a fact", async () => {
    const { page, sheet } = await open();
    await sheet.locator('[data-statement="introduction-controller"]').click();
    await page.getByText("It rests on these facts").waitFor();
    await page.getByText("Identity of the controller").waitFor();
    await page.getByRole("button", { name: /controller\.brand/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-controller.brand");
    expect(await sheet.locator('[data-statement="introduction-controller"]').getAttribute("data-lit")).toBe(
      "",
    );
    expect(await sheet.locator('[data-statement="dates-updated"]').getAttribute("data-lit")).toBeNull();
  });

  test("finds what contradicts, and leads to the fact that mends it", async () => {
    const { page } = await open();
    await page.getByRole("navigation").getByRole("button", { name: "CapSolver" }).click();
    await page.getByRole("tab", { name: "Code" }).click();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("transfers:\n  helpdesk:\n    to: [US]\n    safeguard: privacy-shield\n");
    await page.getByRole("tab", { name: /Findings/ }).click();
    const finding = page.locator(".card", { hasText: "privacy-shield" });
    await finding.locator("summary").click();
    await page.getByRole("tab", { name: "Form" }).click();
    await finding.getByRole("button", { name: /Go to transfers\.helpdesk\.safeguard/ }).click();
    const path = () =>
      page.evaluate(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path"));
    await expect.poll(path).toBe("transfers.helpdesk.safeguard");
  });

  test("keeps the work in the browser until it is reset", async () => {
    const { page, sheet } = await open();
    await unfold(page, "Who we are", "Controller");
    await page.getByLabel("Name", { exact: true }).first().fill("Kept Ltd");
    await reads(sheet, /Kept Ltd/);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("policywright:work")))
      .toContain("Kept Ltd");
    await watchDocuments(page);
    await page.reload();
    await reads(sheet, /Kept Ltd/);
    const seen = await page.evaluate(() => globalThis.readAtSight);
    expect(seen.filter((words) => !words.startsWith("Kept Ltd"))).toEqual([]);
    await page.getByRole("button", { name: "Model" }).click();
    await page.getByRole("button", { name: /Begin again/ }).click();
    await reads(sheet, /Cadrille SA/);
  });

  test("carries a model in a link, and keeps one's own work when a link is damaged", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await unfold(page, "Who we are", "Controller");
    await page.getByLabel("Name", { exact: true }).first().fill("Linked Ltd");
    await page.getByRole("button", { name: "Model" }).click();
    await page.getByRole("button", { name: /Copy a link/ }).click();
    await page.getByText("Copied a link that carries the model.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${host.address}#model=`)).toBe(true);
    const linked = await open({}, link.slice(host.address.length));
    await reads(linked.sheet, /Linked Ltd/);
    expect(linked.page.url()).toBe(host.address);
    const damaged = await open({}, "#model=AAAA");
    await damaged.page
      .getByRole("alert")
      .getByText(/the link was cut off/)
      .waitFor();
    await reads(damaged.sheet, /Cadrille SA/);
  });

  test("gives the model and the documents as files, and opens a model from a file", async () => {
    const { page, sheet } = await open();
    const take = () => page.getByRole("button", { name: "Take" }).click();
    await take();
    const html = await downloaded(page, page.getByRole("button", { name: /Download as a page/ }));
    expect(html.name).toBe("privacy-policy.en.html");
    expect(html.text).toMatch(/^<!doctype html>/);
    await take();
    const zip = await downloaded(page, page.getByRole("button", { name: /Download all/ }));
    expect(zip.text).toMatch(/^PK/);
    await page.getByRole("button", { name: "Model" }).click();
    const yaml = await downloaded(page, page.getByRole("button", { name: "Save as YAML" }));
    expect(yaml.name).toBe("cadrille-policy.yaml");
    const file = {
      name: "ours.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(yaml.text.replace("Cadrille SA", "From File SA"), "latin1"),
    };
    await page.locator('input[type="file"]').setInputFiles(file);
    await reads(sheet, /From File SA/);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ ...file, name: "bad.yaml", buffer: Buffer.from("a: [") });
    await page.getByText(/bad\.yaml cannot be read/).waitFor();
    await reads(sheet, /From File SA/);
  });

  test("changes the house style, and shows the width of a phone", async () => {
    const { page, sheet } = await open();
    await page.getByRole("button", { name: "Style" }).click();
    await page.getByLabel("Numbers of sections").selectOption("roman");
    await reads(sheet, "I. Who is responsible");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Phone" }).click();
    const width = await page.locator("#document").evaluate(({ clientWidth }) => clientWidth);
    expect(width).toBeLessThan(400);
  });

  test("can be walked through with the keyboard alone", async () => {
    const { page, sheet } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (words: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if (words.test(await focused())) return;
      }
      throw new Error(`Unexpected end of the page, expected to reach ${words}`);
    };
    await tabTo(/^CapSolver/);
    await page.keyboard.press("Enter");
    await reads(sheet, "CapSolver LLC");
    await tabTo(/^Controller/);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Name" }).first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await reads(sheet, /CapSolver LLC!/);
    await tabTo(/^Why/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("It rests on these facts").waitFor();
  });

  test("tours the page in four steps", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Tour" }).click();
    for (const title of ["Declare what you do", "Read what it says", "Ask why"]) {
      await page.getByRole("heading", { name: title }).waitFor();
      await page.getByRole("button", { name: "Next" }).click();
    }
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  checksAnyPolicy(open);
  takesCoverage(open);
  walksAsNewcomer(open);

  test("is accessible on every view, in light and in dark", async () => {
    const { page, sheet } = await open();
    const found: Record<string, string[]> = {};
    const look = async (view: string) => {
      const wrong = await violationsInBothThemes(page);
      if (wrong.length > 0) found[view] = wrong;
    };
    await unfold(page, "Who we are", "Controller");
    await look("form");
    await sheet.locator('[data-statement="introduction-controller"]').click();
    await look("reasons");
    for (const panel of [/Findings/, /Laws/, /Changes/]) {
      await page.getByRole("tab", { name: panel }).click();
      await look(String(panel));
    }
    await page.getByRole("tab", { name: "Code" }).click();
    await page.locator(".cm-content").waitFor();
    await look("code");
    await page.getByRole("button", { name: "Markdown" }).click();
    await page.getByRole("button", { name: "Style" }).click();
    await look("source and style");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Tour" }).click();
    await page.getByRole("dialog").waitFor();
    await look("tour");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Check a policy" }).click();
    await page.getByRole("textbox", { name: "Text of the policy" }).waitFor();
    await look("check, empty");
    await page.getByRole("button", { name: "Try an example" }).click();
    for (const part of [/Missing \d/, /Drafting \d/, /Topics \d/]) {
      await page.getByRole("tab", { name: part }).click();
      await look(String(part));
    }
    expect(found).toEqual({});
  }, 150_000);

  test("fits a phone, one part at a time, in light and in dark", async () => {
    const { page } = await open({ viewport: phone });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const look = async (part: string) => {
      await page.getByRole("group", { name: "Part of the page" }).getByRole("button", { name: part }).click();
      expect(await overflow(), part).toBe(0);
      expect(await violationsInBothThemes(page), part).toEqual([]);
    };
    for (const part of ["Facts", "Document", "Notes"]) await look(part);
    await page.getByRole("button", { name: "Check a policy" }).click();
    await page.getByRole("textbox", { name: "Text of the policy" }).waitFor();
    for (const part of ["Text", "Found"]) await look(part);
  });
});
