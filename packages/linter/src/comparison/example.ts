import type { ExpectedDocument } from "./expected.js";

const markdown = `# Privacy Policy

Last updated: 1 May 2026

Harbour Tools AS (“we”) keeps your data.
Your data stay in Norway.
We keep orders for 10 years.

We do not sell your data to anybody.

Use [our form](https://harbour.org/rights) for requests.
`;

/** A short document as a model gives it, for the examples of rules. */
export const copy = {
  markdown,
  html: `<main><h1>Privacy Policy</h1><p>Last updated: 1 May 2026</p><p>Harbour Tools AS (“we”) keeps your data. Your data stay in Norway. We keep orders for 10 years.</p><p>We do not sell your data to anybody.</p><p>Use <a href="https://harbour.org/rights">our form</a> for requests.</p></main>`,
  statements: [
    { clause: "dates-updated", facts: ["documents.privacy-policy.updated"], lines: { start: 3, end: 3 } },
    { clause: "controller", facts: ["controller.name"], lines: { start: 5, end: 5 } },
    { clause: "security-place", facts: ["security.storedIn"], lines: { start: 6, end: 6 } },
    { clause: "retention-orders", facts: ["activities.orders.retention"], lines: { start: 7, end: 7 } },
    { clause: "sale-none", facts: ["sale.sells"], lines: { start: 9, end: 9 } },
    { clause: "rights-form", facts: ["contacts.rights.form"], lines: { start: 11, end: 11 } },
  ],
} as const satisfies ExpectedDocument;
