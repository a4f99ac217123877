import { en } from "@policywright/clauses/en";
import { documentsOf, generate, html, markdown, plainText, sourceMap } from "@policywright/generator";
import type { Policy } from "@policywright/schema";

/** Locales that documents are written in. */
export const texts = [en];

/** All documents of a model in all locales: kind and wording. */
export function editionsOf(policy: Policy) {
  return documentsOf(policy).flatMap((document) => texts.map((text) => ({ document, text })));
}

/** Everything that is made from a model, by name of the file. */
export function filesOf(policy: Policy): Record<string, string> {
  return Object.fromEntries(
    editionsOf(policy).flatMap(({ document, text }) => {
      const name = `${text.locale}/${document}`;
      return [
        [`${name}.md`, markdown(policy, text, { document })],
        [`${name}.html`, html(policy, text, { document, page: true, provenance: true })],
        [`${name}.txt`, plainText(policy, text, { document })],
        [`${name}.json`, JSON.stringify(sourceMap(policy, text, { document }))],
        [`${name}.tree`, JSON.stringify(generate(policy, text, { document }))],
      ];
    }),
  );
}
