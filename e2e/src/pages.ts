import { readdirSync } from "node:fs";
import { en } from "@policywright/clauses/en";
import { html } from "@policywright/generator";
import type { Policy } from "@policywright/schema";

const templates = new URL("../../templates/", import.meta.url);

/** Sample companies: folders that have a model. */
const companies = readdirSync(templates, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, templates)).includes("policy.ts"))
  .map(({ name }) => name);

/** Whole pages of every company, in her own house style and with all that a page may have: `[name, html]`. */
export async function pages(): Promise<[name: string, html: string][]> {
  const made = await Promise.all(companies.map(pagesOf));
  return made.flat();
}

async function pagesOf(company: string): Promise<[name: string, html: string][]> {
  const { default: policy }: { default: Policy } = await import(
    new URL(`${company}/policy.ts`, templates).href
  );
  const full: Policy = { ...policy, style: { ...policy.style, contents: true, numbering: "decimal" } };
  const options = { document: "privacy-policy", page: true } as const;
  return [
    [company, html(policy, en, options)],
    [`${company}, with contents and provenance`, html(full, en, { ...options, provenance: true })],
  ];
}
