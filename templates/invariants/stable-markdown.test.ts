import type { Text } from "@policywright/clauses";
import { html, markdown, toMarkdown } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { checked } from "./checked.js";
import { editionsOf } from "./documents.js";
import { models } from "./models.js";
import { leavesIn, valueAt } from "./paths.js";
import { readHtml, readMarkdown } from "./reading.js";

describe.each(models)("%s", (_, policy) => {
  describe.each(editionsOf(policy))("$document in $text.locale", ({ document, text }) => {
    const written = markdown(policy, text, { document });

    test("is read and written again byte for byte", () => {
      expect(toMarkdown(readMarkdown(written))).toBe(written);
    });

    test("has one sentence a line", () => {
      const own = leavesIn(policy).map((path) => String(valueAt(policy, path)));
      const crowded = written
        .split("\n")
        .filter((line) => !/^(?:#|\||- \[.*\]\(#.*\)$)/.test(line))
        .filter((line) => /[.!?][”’")]* +[\p{Lu}“]/u.test(unquoted(line, own)));
      expect(crowded).toEqual([]);
    });

    test("has ids that do not come from words", () => {
      const said = idsOf(policy, text, document);
      const otherwise = idsOf(retitled(policy), reheaded(text), document);
      expect(otherwise).toEqual(said);
    });
  });
});

/** A line without the words of the author's, which may hold stops. */
function unquoted(line: string, own: readonly string[]): string {
  return own
    .filter((words) => words.includes("."))
    .reduce(
      (rest, words) =>
        rest.replaceAll(words, "").replaceAll(
          words.replace(/^./, (c) => c.toUpperCase()),
          "",
        ),
      line,
    )
    .replace(/^(?:> |- |\d+\. | )+/, "");
}

/** Ids of a page and of its links. */
function idsOf(policy: Policy, text: Text, document: DocumentKind): string[] {
  const ids: string[] = [];
  visit(readHtml(html(policy, text, { document, page: true })), "element", ({ properties }: Element) => {
    if (typeof properties.id === "string") ids.push(properties.id);
    if (/^#/.test(String(properties.href))) ids.push(String(properties.href));
  });
  return ids;
}

/** The model with other titles and headings. */
function retitled(policy: Policy): Policy {
  const documents = Object.entries(policy.documents).map(([kind, settings]) => [
    kind,
    {
      ...settings,
      title: "another title",
      sections: {
        ...settings?.sections,
        headings: othersFor({ rights: "", ...settings?.sections?.headings }),
      },
    },
  ]);
  const own = Object.entries(policy.ownSections ?? {}).map(([id, section]) => [
    id,
    { ...section, heading: "other" },
  ]);
  return checked({
    ...policy,
    documents: Object.fromEntries(documents),
    ownSections: Object.fromEntries(own),
  });
}

/** Other headings for the same sections. */
function othersFor(headings: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.keys(headings).map((section) => [section, "other words"]));
}

/** The wording with other headings: all of them the same. */
function reheaded(text: Text): Text {
  const heading = [{ type: "text", value: "Heading" }] as const;
  const sections = text.wording.sections.map((section) => ({
    ...section,
    ...(section.heading && { heading }),
    subsections: section.subsections.map(({ id }) => ({ id, heading })),
  }));
  return { ...text, wording: { sections } };
}
