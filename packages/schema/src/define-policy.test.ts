import { describe, expect, test } from "vitest";
import { definePolicy } from "./define-policy.js";
import { parsePolicy } from "./parse-policy.js";

const minimal = { controller: { name: "Example Ltd" }, documents: { "privacy-policy": {} } };

/** The problems of a model, as `path: message. fix`. */
function problems(input: unknown): string[] {
  const parsed = parsePolicy(input);
  return "problems" in parsed
    ? parsed.problems.map(({ path, message, fix }) => `${path.join(".")}: ${message}${fix ? `. ${fix}` : ""}`)
    : [];
}

describe("definePolicy", () => {
  test("takes ids that are declared, and terms", () => {
    const policy = definePolicy({
      ...minimal,
      dataCategories: { email: { term: "email-address" } },
      recipients: { mailer: { name: "Mailer", data: ["email"], purposes: ["communication"] } },
      activities: { news: { purposes: ["marketing"], data: ["email"], recipients: ["mailer"] } },
    });
    expect(policy.activities?.news?.data).toEqual(["email"]);
  });

  test("does not compile with an undeclared id, and says so at run time", () => {
    expect(() =>
      definePolicy({
        ...minimal,
        dataCategories: { email: { term: "email-address" } },
        recipients: {
          mailer: {
            name: "Mailer",
            // @ts-expect-error: the id is misspelt
            data: ["emial"],
          },
        },
      }),
    ).toThrow(
      "recipients.mailer.data[0]: Unexpected `emial`, expected the key of an entry of `dataCategories`. Did you mean `email`?",
    );
  });

  test("does not compile with an unknown term", () => {
    expect(() =>
      definePolicy({
        ...minimal,
        dataCategories: {
          // @ts-expect-error: there is no such term
          email: { term: "e-mail" },
        },
      }),
    ).toThrow("Unexpected `e-mail`");
  });
});

describe("parsePolicy", () => {
  test.each([
    [
      "an unknown key",
      { ...minimal, cookeis: {} },
      "cookeis: Unexpected key `cookeis`, expected one that the model has here. Did you mean `cookies`?",
    ],
    [
      "an unknown key below",
      { ...minimal, controller: { name: "X", adress: 1 } },
      "controller.adress: Unexpected key `adress`, expected one that the model has here. Did you mean `address`?",
    ],
    [
      "a missing controller",
      { documents: {} },
      "controller: Unexpected missing `controller`, expected an object. Declare it.",
    ],
    [
      "an impossible date",
      { ...minimal, documents: { "privacy-policy": { updated: "2026-13-45" } } },
      "documents.privacy-policy.updated: Unexpected date, expected a calendar day such as `2026-03-31`, or with time `2026-03-31T09:00Z`",
    ],
    [
      "a script link",
      { ...minimal, recipients: { a: { name: "A", privacyPolicy: "javascript:alert(1)" } } },
      "recipients.a.privacyPolicy: Unexpected address, expected one that starts with `https://` or `http://`",
    ],
    [
      "a negative period",
      {
        ...minimal,
        trackers: { tokens: { purposes: ["log-in"], retention: { period: { amount: -7, unit: "day" } } } },
      },
      "trackers.tokens.retention.period.amount: Unexpected amount, expected a number above zero",
    ],
    [
      "an unknown country",
      { ...minimal, controller: { name: "X", country: "XX" } },
      "controller.country: Unexpected",
    ],
    [
      "a wrong type in a union",
      { ...minimal, contacts: { questions: { email: 3 } } },
      "contacts.questions.email: Unexpected `3`, expected",
    ],
    [
      "a bad address in a union",
      { ...minimal, contacts: { questions: { email: "nobody" } } },
      "contacts.questions.email: Unexpected email address, expected one such as `privacy@example.org`",
    ],
    [
      "an unknown key in a union",
      { ...minimal, contacts: { questions: { email: { notgiven: true } } } },
      "contacts.questions.email",
    ],
    [
      "a word for a fact",
      { ...minimal, sale: { sells: "no" } },
      "expected `true` or `false`. Write `false`.",
    ],
    [
      "a part of a country",
      { ...minimal, audience: { regions: ["CA-ON"] } },
      "expected one of the values known here. This part is not known; write the country, `CA`.",
    ],
    [
      "a name given per locale",
      { ...minimal, controller: { name: { en: "Acme", fr: "Acmé" } } },
      "controller.name: Unexpected object, expected a text. It is the same in all languages: write it once.",
    ],
    ["nothing", undefined, ": Unexpected missing `model`, expected an object. Declare it."],
    [
      "a bidi override",
      { ...minimal, controller: { name: "X\u202Ey" } },
      "controller.name: Unexpected invisible or control character, expected visible text",
    ],
    [
      "a number for a period unit",
      { ...minimal, trackers: { tokens: { purposes: ["log-inn"] } } },
      "trackers.tokens.purposes.0: Unexpected `log-inn`, expected one of the values known here. Did you mean `log-in`?",
    ],
  ])("names %s", (_, input, expected) => {
    expect(problems(input).join("\n")).toContain(expected);
  });
});
