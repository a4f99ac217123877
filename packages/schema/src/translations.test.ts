import { describe, expect, test } from "vitest";
import { localesOf, localText } from "./local-text.js";
import { Policy } from "./model/policy.js";
import { pathText } from "./problem.js";
import { missingTranslations, ownTexts } from "./translations.js";

const policy = Policy.parse({
  locales: ["en", "fr"],
  controller: { name: "Example Ltd" },
  scope: { services: ["our shop", { en: "our app", fr: "notre application" }] },
  dataCategories: { orders: { label: { en: "orders" }, items: ["payment-card", { label: "gift cards" }] } },
  transfers: {
    us: { to: ["US"], copy: "https://example.org/clauses" },
    in: { to: ["IN"], copy: { en: "on request", "fr-CA": "sur demande" } },
  },
  documents: { "privacy-policy": { title: { en: "Privacy", fr: "Vie privée" } } },
  clauses: { "links-read": { extend: "They differ." } },
});

describe("ownTexts", () => {
  test("finds words of every kind, and neither names, terms nor addresses", () => {
    expect(ownTexts(policy).map(({ path, kind }) => `${pathText(path)} ${kind}`)).toEqual([
      "scope.services[0] Phrase",
      "scope.services[1] Phrase",
      "dataCategories.orders.label Phrase",
      "dataCategories.orders.items[1].label Phrase",
      "transfers.in.copy Phrase",
      "documents.privacy-policy.title Phrase",
      "clauses.links-read.extend Markdown",
    ]);
  });
});

describe("missingTranslations", () => {
  const missing = (locale: string) => missingTranslations(policy, locale).map(({ path }) => pathText(path));

  test("counts bare texts as words of the first locale", () => {
    expect(missing("en")).toEqual([]);
  });

  test("names what is not there in another, in the order of the model", () => {
    expect(missing("fr")).toEqual([
      "scope.services[0]",
      "dataCategories.orders.label",
      "dataCategories.orders.items[1].label",
      "transfers.in.copy",
      "clauses.links-read.extend",
    ]);
  });
});

describe("localText", () => {
  test("falls back on the language, and on no other", () => {
    expect(localText({ fr: "journaux" }, "fr-CA", "en")).toBe("journaux");
    expect(localText("logs", "en-GB", "en")).toBe("logs");
    expect(localText("logs", "fr", "en")).toBeUndefined();
    expect(localText({ "fr-CA": "journaux" }, "fr", "en")).toBeUndefined();
  });

  test("takes bare texts for English where a model names no locale", () => {
    expect(localesOf({})).toEqual(["en"]);
  });
});
