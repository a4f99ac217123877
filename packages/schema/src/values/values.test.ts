import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { ContactPoint } from "./contact.js";
import { DateTime } from "./date.js";
import { Id } from "./id.js";
import { Domain, Email, Phone, WebAddress } from "./link.js";
import { Period } from "./period.js";
import { RetentionPeriod } from "./retention.js";
import { Markdown, Name, Phrase, Prose } from "./text.js";

const day = { amount: 7, unit: "day" };

/** Kind of value → what it takes, and what it refuses with the first words of why. */
const kinds: Readonly<Record<string, { schema: z.ZodType; takes: unknown[]; refuses: [unknown, string][] }>> =
  {
    Id: {
      schema: Id,
      takes: ["order-history", "a1"],
      refuses: [
        ["Orders", "Unexpected id"],
        ["-a", "Unexpected id"],
        ["a--b", "Unexpected id"],
        ["__proto__", "Unexpected id"],
        ["", "Unexpected id"],
      ],
    },
    Name: {
      schema: Name,
      takes: ["Acme Inc.", "Größe & Söhne", "株式会社"],
      refuses: [
        ["", "Unexpected empty text"],
        [" Acme", "Unexpected space"],
        ["a\u200Bb", "Unexpected invisible"],
        ["a\u202Eb", "Unexpected invisible"],
        ["a\nb", "Unexpected line break"],
        ["\uD800", "Unexpected invisible"],
      ],
    },
    Phrase: {
      schema: Phrase,
      takes: [
        "your orders",
        "a service of Acme Inc.",
        "companies in the U.S.",
        { en: "your orders", "fr-CA": "vos commandes" },
      ],
      refuses: [
        ["your orders.", "Unexpected punctuation"],
        ["your orders;", "Unexpected punctuation"],
      ],
    },
    Prose: {
      schema: Prose,
      takes: ["We care.", "We care.\nWe do."],
      refuses: [["We care", "Unexpected end of text"]],
    },
    Markdown: {
      schema: Markdown,
      takes: ["# Hi\n\n\tcode  \n"],
      refuses: [["a\u0000", "Unexpected invisible"]],
    },
    DateTime: {
      schema: DateTime,
      takes: ["2024-02-29", "2023-11-03T21:00", "2023-11-03T21:00Z", "2023-11-03T21:00+08:00"],
      refuses: [
        ["2026-13-45", "Unexpected date"],
        ["2025-02-29", "Unexpected date"],
        ["11/03/2023", "Unexpected date"],
        ["2023-11-03T24:00", "Unexpected date"],
        ["2023-02-30T10:00", "Unexpected date"],
      ],
    },
    Period: {
      schema: Period,
      takes: [day, { amount: 15, unit: "business-day" }],
      refuses: [
        [{ amount: 0, unit: "day" }, "Unexpected amount"],
        [{ amount: -1, unit: "day" }, "Unexpected amount"],
        [{ amount: 1.5, unit: "day" }, "Unexpected amount"],
      ],
    },
    RetentionPeriod: {
      schema: RetentionPeriod,
      takes: [{ period: day }, { criterion: "account-exists", atMost: day }, { until: "you log out" }],
      refuses: [
        [{}, "Unexpected empty retention period"],
        [{ from: "the end" }, "Unexpected empty retention period"],
      ],
    },
    WebAddress: {
      schema: WebAddress,
      takes: ["https://example.org", "http://example.org/a?b=c#d", "https://例え.jp/"],
      refuses: [
        ["javascript:alert(1)", "Unexpected address"],
        ["data:text/html,x", "Unexpected address"],
        ["https://a@b.org", "Unexpected address"],
        ["https://a b.org", "Unexpected address"],
        ["//example.org", "Unexpected address"],
        ["https://", "Unexpected address"],
        ['https://example.org/">', "Unexpected address"],
      ],
    },
    Domain: {
      schema: Domain,
      takes: ["example.org", "a.b-c.example.org"],
      refuses: [
        ["https://example.org", "Unexpected domain"],
        ["localhost", "Unexpected domain"],
        ["-a.org", "Unexpected domain"],
      ],
    },
    Email: {
      schema: Email,
      takes: ["privacy@example.org"],
      refuses: [
        ["nobody", "Unexpected email"],
        ["a@b", "Unexpected email"],
      ],
    },
    Phone: {
      schema: Phone,
      takes: ["+33 1 23 45 67 89", "+1 (555) 010-0199"],
      refuses: [
        ["0123456789", "Unexpected telephone"],
        ["+", "Unexpected telephone"],
        ["+33 call me", "Unexpected telephone"],
      ],
    },
    ContactPoint: {
      schema: ContactPoint,
      takes: [{ email: "a@example.org" }, { email: { notGiven: true } }, { team: "support" }],
      refuses: [
        [{}, "Unexpected contact without a way"],
        [{ subject: "Privacy" }, "Unexpected contact without a way"],
      ],
    },
  };

describe.each(Object.entries(kinds))("%s", (_, { schema, takes, refuses }) => {
  test.each(takes.map((value) => [JSON.stringify(value), value]))("takes %s", (_, value) => {
    expect(schema.safeParse(value).error?.issues).toBeUndefined();
  });

  test.each(refuses.map(([value, why]) => [JSON.stringify(value), value, why] as const))(
    "refuses %s",
    (_, value, why) => {
      expect(JSON.stringify(schema.safeParse(value).error?.issues)).toContain(why);
    },
  );
});
