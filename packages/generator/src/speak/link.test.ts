import { en } from "@policywright/clauses/en";
import { fr } from "@policywright/clauses/fr";
import { definePolicy } from "@policywright/schema";
import { expect, test } from "vitest";
import { edition } from "../edition.js";
import { spokenLink } from "./link.js";

const url = "https://acme.example/safeguards";

/** A model in two languages, of which the first is that of bare texts. */
const policy = definePolicy({
  locales: ["en", "fr"],
  controller: { name: "Acme" },
  documents: { "privacy-policy": {} },
});

test.each([["en", en] as const, ["fr", fr] as const])(
  "an address is the same in all languages: %s",
  (_, text) => {
    expect(
      spokenLink({ type: "link", url }, edition(policy, text, { document: "privacy-policy" })),
    ).toMatchObject([{ type: "link", url, children: [{ type: "text", value: url }] }]);
  },
);

test("an address for mail is shown without its scheme", () => {
  const [link] = spokenLink(
    { type: "link", url: "mailto:a@acme.example?subject=Hi" },
    edition(policy, fr, { document: "privacy-policy" }),
  );
  expect(link).toMatchObject({ children: [{ value: "a@acme.example" }] });
});
