import { lintDocument } from "@policywright/linter";
import { describe, expect, test } from "vitest";
import { filesOf } from "./documents.js";
import { writtenModels } from "./models.js";

/** What companies say of their own that a careful reader would not pass. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Its model declares no date, as the policy it was taken from has none.
  capmega: ["date-missing"],
  // Its model declares that people send data at their own risk.
  capsolver: ["risk-shifted"],
  // Its model declares the Safe Harbor framework, which has ended.
  kapalya: ["framework-ended"],
  // Its model declares that browser settings decide on cookies.
  "mega-group": ["cookie-consent-settings"],
};

const formats = { md: "markdown", html: "html", txt: "text" } as const;

/** Starters have addresses that are reserved for examples until their authors write their own. */
const config = { preset: "strict", rules: { "contact-example": "off" } } as const;

describe.each(writtenModels)("%s", (name, policy) => {
  test("has nothing in its documents that weighs more than advice", () => {
    const found = Object.entries(filesOf(policy)).flatMap(([file, text]) => {
      const [locale = "", ending = ""] = [file.split("/", 1)[0], file.split(".").at(-1)];
      const format = formats[ending as keyof typeof formats];
      if (format === undefined) return [];
      const findings = lintDocument(text, { format, locale, today: "2026-12-01", config });
      return findings
        .filter(({ rule, severity }) => severity !== "advice" && !known[name]?.includes(rule))
        .map(({ rule, message, span }) => `${file}:${span?.start.line} ${rule}: ${message}`);
    });
    expect(found).toEqual([]);
  });
});
