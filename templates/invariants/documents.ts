import type { Text } from "@policywright/clauses";
import { en } from "@policywright/clauses/en";
import { fr } from "@policywright/clauses/fr";
import { documentsOf, generate, html, markdown, plainText, sourceMap } from "@policywright/generator";
import { localesOf, type Policy } from "@policywright/schema";

/** Wordings in which documents can be written. */
export const texts: readonly Text[] = [en, fr];

/** All documents of a model in all its locales: kind and wording. */
export function editionsOf(policy: Policy) {
  const locales = localesOf(policy);
  const spoken = texts.filter(({ locale }) => locales.includes(locale));
  return documentsOf(policy).flatMap((document) => spoken.map((text) => ({ document, text })));
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
