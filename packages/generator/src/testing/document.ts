import type { Statement, Text, Value, Values } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import type { Root } from "mdast";
import { edition } from "../edition.js";
import { lay } from "../lay.js";
import { tree } from "../tree/tree.js";
import { block, rowBlock, sentence, textOf } from "./wording.js";

/** What a model says about form; the rest of it is not looked at here. */
export type Form = Pick<Policy, "style" | "clauses" | "ownSections"> & { readonly document?: object };

/** A model of nothing but form, save that its other document has a section to link to. */
export function policyOf({ document = {}, ...form }: Form = {}): Policy {
  return {
    controller: { name: "Acme" },
    cookies: { used: true },
    documents: { "privacy-policy": document, "cookie-policy": {} },
    ...form,
  } as unknown as Policy;
}

/** A statement of a clause, and for one said once per item its key after a colon. */
export function statement(id: string, values: Values = {}, more: Partial<Statement> = {}): Statement {
  const [clause = id] = id.split(":");
  const [section = clause] = clause.split("-");
  return { id, clause, section, values, facts: [`facts.${clause}`], topics: ["recipients"], ...more };
}

/** Words of the author's. */
export const words = (text: string): Value => ({ type: "text", text });

/** The tree of these statements. */
export function treeOf(statements: readonly Statement[], text: Text, form?: Form): Root {
  const style = edition(policyOf(form), text, { document: "privacy-policy" });
  return tree(lay(statements, style), style);
}

/** A locale with every form that words can take. */
export const everyForm = textOf(
  [
    block("dates-updated", "paragraph", ["Last updated: {date}"]),
    block("introduction-who", "paragraph", ["{Name} is responsible for data.", "You can trust {name}."], {
      paragraph: "p",
    }),
    block("introduction-where", "paragraph", [sentence("It is in {place}.", "place")], { paragraph: "p" }),
    block("introduction-notice", "notice", ["Please read this.", "It is about {name}."]),
    block("data-lead", "paragraph", ["We collect:"]),
    block("data-item", "item", ["{Name}"]),
    block("data-detail", "item", ["of {name}", sentence("For {purpose}.", "purpose")], { nested: true }),
    block("data-step", "item", ["do {name}"], { ordered: true }),
    block("data-token", "paragraph", ["Tokens are {name}."], { subsection: "tokens" }),
    rowBlock("recipients-entry", "Who receives data", {
      Recipient: "{Name}",
      Purpose: "{purpose?}",
      Site: "{site?}",
    }),
    block("contact-address", "address", ["{name}", "{street}", sentence("{phone}", "phone")]),
  ],
  {
    data: "What we collect",
    tokens: "Tokens",
    recipients: "Who receives it",
    contact: "Contact {us}".replace("{us}", "us"),
  },
);

/** Statements of every form; `fill` is the author's text in all of them. */
export function everyStatement(fill: string): Statement[] {
  const name = words(fill);
  return [
    statement("dates-updated", { date: { type: "date", date: "2023-11-03T21:00" } }),
    statement("introduction-who", { name }),
    statement("introduction-where", { place: { type: "place", place: "FR" } }),
    statement("introduction-notice", { name }),
    statement("data-lead"),
    statement("data-item:a", { name }),
    statement("data-detail:a", { name, purpose: { type: "list", join: "and", items: [name, name, name] } }),
    statement("data-detail:b", { name }),
    statement("data-item:b", { name }),
    statement("data-step:a", { name }),
    statement("data-step:b", { name }),
    statement("data-token", { name }),
    statement("recipients-entry:a", { name, purpose: name }),
    statement("recipients-entry:b", {
      name,
      site: { type: "link", url: "https://example.org/", label: name },
    }),
    statement("contact-address", { name, street: name }),
  ];
}
