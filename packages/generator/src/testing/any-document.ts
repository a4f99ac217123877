import type { Block, Phrase, PhraseNode, Statement, Text, Value } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import fc from "fast-check";
import { type Form, statement } from "./document.js";
import { hostileText } from "./hostile.js";

const plainText = fc.constantFrom(
  "Acme",
  "Acme Inc.",
  "your order history",
  "Tea & Co",
  "30 days",
  "e-mail",
  "(US)",
  "Who?",
);
const text: fc.Arbitrary<Value> = fc
  .oneof({ arbitrary: plainText, weight: 4 }, { arbitrary: hostileText, weight: 1 })
  .map((words) => ({ type: "text", text: words }));

const url = fc.constantFrom(
  "https://www.example.org/a-b/",
  "mailto:privacy@example.org",
  "https://example.org/a_b?c=d&e=(f)",
  "mailto:a@example.org",
  "tel:+331234",
  "javascript:x",
);

/** Any value of any kind. */
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: text, weight: 4 },
  fc.record({ type: fc.constant("link" as const), url }),
  fc.record({ type: fc.constant("link" as const), url, label: text }),
  fc
    .record({
      type: fc.constant("reference" as const),
      document: fc.constantFrom("privacy-policy", "cookie-policy", "short-notice"),
      section: fc.constantFrom(undefined, "cookies", "account", "rights", "nowhere"),
      address: fc.constantFrom(
        undefined,
        "https://example.org/privacy",
        "https://example.org/p.md",
        "https://example.org/#p",
        "javascript:x",
      ),
      label: text,
    })
    .map(
      ({ section, address, ...reference }): Value => ({
        ...reference,
        ...(section !== undefined && { section }),
        ...(address !== undefined && { address }),
      }),
    ),
  fc.record({
    type: fc.constant("list" as const),
    join: fc.constantFrom("and", "or", "unit"),
    items: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("date" as const),
    date: fc.constantFrom("2023-11-03", "2023-11-03T21:00+08:00"),
  }),
  fc.record({
    type: fc.constant("period" as const),
    period: fc.record({ amount: fc.integer({ min: 1, max: 2000 }), unit: fc.constantFrom("day", "month") }),
  }),
  fc.record({ type: fc.constant("number" as const), number: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ type: fc.constant("place" as const), place: fc.constant("FR") }),
);

/** Any house style, as far as it decides about words and blocks. */
export const anyForm: fc.Arbitrary<Form> = fc.record({
  style: fc.record({
    voice: fc.oneof(
      fc.constantFrom("you", "data-subject"),
      fc.record({ noun: fc.oneof(fc.constant("visitors"), hostileText) }),
    ),
    numbering: fc.constantFrom("none", "decimal", "roman"),
    contents: fc.boolean(),
    forms: fc.constantFrom({}, { recipients: "list", purposes: "list", cookies: "list" }),
  }) as fc.Arbitrary<NonNullable<Policy["style"]>>,
  document: fc.record({ title: fc.oneof(fc.constant("Privacy Policy"), hostileText) }),
});

/** Some of the statements that a locale has words for, each gap filled with anything, some with Markdown of the author's. */
export function anyStatements({ wording }: Text): fc.Arbitrary<Statement[]> {
  const blocks = wording.sections.flatMap((section) => section.blocks);
  const own = fc.option(fc.constantFrom("Own words.", "- a\n- b", "One.\n\nTwo _three_."), {
    freq: 20,
    nil: undefined,
  });
  return fc.subarray(blocks).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((block) =>
          fc.record({
            key: fc.constantFrom("", ":a"),
            values: fc.dictionary(fc.constantFrom(...gapsOf(block), "none"), anyValue),
            own,
            filler: anyValue,
          }),
        ),
      )
      .map((made) =>
        made.map(({ key, values, own, filler }, index) => {
          const block = chosen[index] as Block;
          const all = { ...Object.fromEntries(requiredOf(block).map((gap) => [gap, filler])), ...values };
          return statement(`${block.clause}${key}${index}`, all, {
            clause: block.clause,
            section: block.section,
            ...(own && { own }),
          });
        }),
      ),
  );
}

function gapsOf(block: Block): string[] {
  const sentences = block.form === "row" ? block.cells : block.sentences;
  return [...new Set(sentences.flatMap(({ phrase }) => gapsIn(phrase)))];
}

function requiredOf(block: Block): string[] {
  const sentences = block.form === "row" ? block.cells : block.sentences;
  return [
    ...new Set(
      sentences.flatMap(({ phrase, optional = [] }) =>
        gapsIn(phrase).filter((gap) => !optional.includes(gap)),
      ),
    ),
  ];
}

function gapsIn(phrase: Phrase): string[] {
  return phrase.flatMap((node: PhraseNode): string[] => {
    if (node.type === "gap") return [node.name];
    if (node.type === "plural") return [node.name, ...Object.values(node.options).flatMap(gapsIn)];
    if (node.type === "link") {
      return [
        ...node.url.flatMap((part) => (typeof part === "string" ? [] : [part.gap])),
        ...gapsIn(node.children),
      ];
    }
    return "children" in node ? gapsIn(node.children) : [];
  });
}
