import type { Phrase, PhraseNode, Value, Values } from "@policywright/clauses";
import { describe, expect, test } from "vitest";
import type { DateFormat, Voice } from "./edition.js";
import { phrase } from "./phrase.js";
import { everyForm, words } from "./testing/document.js";
import { said } from "./testing/wording.js";
import { visibleText } from "./visible-text.js";

interface Style {
  readonly voice?: Voice;
  readonly dateFormat?: DateFormat;
  readonly locale?: string;
}

function say(nodes: Phrase | string, values: Values = {}, style: Style = {}): string {
  const { voice = "you", dateFormat = "locale", locale = "en" } = style;
  const wording = typeof nodes === "string" ? said(nodes) : nodes;
  const speaker = { text: { ...everyForm, locale }, bareLocale: locale, voice, dateFormat };
  return visibleText(phrase(wording, values, speaker));
}

const list = (join: "and" | "or" | "unit", ...items: string[]): Value => ({
  type: "list",
  join,
  items: items.map(words),
});

describe("gaps", () => {
  test("join lists as the locale does", () => {
    expect(say("{a}", { a: list("and", "x", "y", "z") })).toBe("x, y and z");
    expect(say("{a}", { a: list("or", "x", "y") })).toBe("x or y");
    expect(say("{a}", { a: list("unit", "x", "y") })).toBe("x, y");
    expect(say("{a}", { a: list("and", "x", "y", "z") }, { locale: "en-US" })).toBe("x, y, and z");
    expect(say("{a}", { a: list("and", "x", "y") }, { locale: "es" })).toBe("x y y");
    expect(say("{a}", { a: list("and", "x", "iglú") }, { locale: "es" })).toBe("x e iglú");
  });

  test("print dates in the format of the house, in the zone declared", () => {
    const date = (value: string, style?: Style) => say("{d}", { d: { type: "date", date: value } }, style);
    expect(date("2023-11-03")).toBe("3 November 2023");
    expect(date("2023-11-03T21:00")).toBe("3 November 2023, 9:00 pm");
    expect(date("2023-11-03T21:00+08:00")).toBe("3 November 2023, 9:00 pm (UTC+8)");
    expect(date("2023-11-03T00:30-03:30")).toBe("3 November 2023, 12:30 am (UTC−3:30)");
    expect(date("2023-11-03T21:00Z", { dateFormat: "iso" })).toBe("2023-11-03, 21:00 (UTC)");
    expect(date("2023-11-03", { dateFormat: "month-day-year" })).toBe("November 3, 2023");
    expect(date("2023-11-03", { dateFormat: "day-month-year", locale: "en-US" })).toBe("3 November 2023");
    expect(date("2023-11-03", { dateFormat: "day-month-year", locale: "de" })).toBe("3. November 2023");
  });

  test("print periods in the plural that the number asks for", () => {
    const period = (amount: number) => say("{p}", { p: { type: "period", period: { amount, unit: "day" } } });
    expect(period(1)).toBe("1 day");
    expect(period(30)).toBe("30 days");
    expect(period(1000)).toBe("1,000 days");
  });

  test("fill the gaps of a label", () => {
    const account: Value = {
      type: "term",
      vocabulary: "data",
      term: "account",
      values: { owner: words("Acme’s") },
    };
    expect(say("{a}", { a: account })).toBe("Acme’s account");
  });

  test("show the address of a link without scheme where it is mail or telephone", () => {
    expect(say("{l}", { l: { type: "link", url: "mailto:a@b.co?subject=x" } })).toBe("a@b.co");
    expect(say("{l}", { l: { type: "link", url: "https://b.co/" } })).toBe("https://b.co/");
  });

  test("link to safe addresses alone", () => {
    const link = (url: string) =>
      phrase(
        said("{l}"),
        { l: { type: "link", url, label: words("x") } },
        { text: everyForm, bareLocale: "en", voice: "you", dateFormat: "iso" },
      )[0]?.type;
    expect(["https://b.co", "mailto:a@b.co", "tel:+33"].map(link)).toEqual(["link", "link", "link"]);
    expect(
      ["javascript:x", "data:x", "//b.co", "https:x", "https://a b", " https://b.co"].map(link),
    ).not.toContain("link");
  });

  test("that nothing fills are an error", () => {
    expect(() => say("{a}")).toThrow("Unexpected empty gap `{a}`, expected a value");
    expect(() => say("{a}", { a: list("and") })).toThrow("Unexpected empty gap");
  });
});

describe("sentences", () => {
  test("end with one full stop", () => {
    expect(say("We are {a}.", { a: words("Acme Inc.") })).toBe("We are Acme Inc.");
    expect(say("We are {a}. So.", { a: words("Acme Inc.") })).toBe("We are Acme Inc. So.");
    const strong: PhraseNode = { type: "strong", children: said("{a}") };
    expect(say([strong, { type: "text", value: "." }], { a: words("Acme Inc.") })).toBe("Acme Inc.");
  });

  test("open with a capital, unless an address or a name has its own way", () => {
    const opened = (text: string) => say("{A} is here.", { a: words(text) });
    expect(opened("the shop")).toBe("The shop is here.");
    expect(opened("“the shop”")).toBe("“The shop” is here.");
    expect(opened("élan")).toBe("Élan is here.");
    for (const kept of ["a@b.co", "example.com", "https://b.co", "iPhone"])
      expect(opened(kept)).toBe(`${kept} is here.`);
  });

  test("choose their plurals by number or length", () => {
    const cookies: PhraseNode = {
      type: "plural",
      name: "n",
      options: { one: said("this cookie"), other: said("these cookies") },
    };
    expect(say([cookies], { n: list("and", "x") })).toBe("this cookie");
    expect(say([cookies], { n: list("and", "x", "y") })).toBe("these cookies");
    expect(say([cookies], { n: { type: "number", number: 2 } })).toBe("these cookies");
  });

  test("speak of the people in the voice of the house", () => {
    const nodes: Phrase = [
      { type: "party", form: "subject", first: true, capital: true },
      { type: "text", value: " may ask us for " },
      { type: "party", form: "possessive" },
      { type: "text", value: " data, which is " },
      { type: "party", form: "absolute" },
      { type: "text", value: "." },
    ];
    expect(say(nodes)).toBe("You may ask us for your data, which is yours.");
    expect(say(nodes, {}, { voice: "data-subject" })).toBe(
      "Data subjects may ask us for their data, which is theirs.",
    );
    expect(say(nodes, {}, { voice: { noun: "visitors" } })).toBe(
      "Visitors may ask us for their data, which is theirs.",
    );
    const possessive: Phrase = [{ type: "party", form: "possessive", first: true }];
    expect(say(possessive, {}, { voice: { noun: "visitors" } })).toBe("visitors’");
  });

  test("link to addresses that are filled in", () => {
    const mail: Phrase = [{ type: "link", url: ["mailto:", { gap: "email" }], children: said("{name}") }];
    const [link] = phrase(
      mail,
      { email: words("a@b.co?cc=x"), name: words("us") },
      { text: everyForm, bareLocale: "en", voice: "you", dateFormat: "iso" },
    );
    expect(link).toMatchObject({ type: "link", url: "mailto:a@b.co%3Fcc%3Dx" });
  });
});
