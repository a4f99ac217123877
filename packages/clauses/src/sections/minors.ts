import { words } from "../make-value.js";
import type { SectionCode } from "../section.js";

type Children = SectionCode<"children">;

/** Clauses of people under 16 and 18: the sale of their data, and content that they posted. */
export const minors: Pick<Children, Extract<keyof Children, `minors-${string}`>> = {
  "minors-sale-denied": {
    topics: ["ccpa.minors", "children"],
    says: ({ sale }) => sale?.minors?.known === false,
  },
  "minors-sale-declared": {
    topics: ["ccpa.minors", "children"],
    says: ({ sale }) => sale?.minors?.known === true,
  },
  "minors-teens": {
    topics: ["ccpa.minors", "choice.optin"],
    says: ({ sale }) => {
      const method = sale?.minors?.teenConsent;
      return method !== undefined && { method: words(method) };
    },
  },
  "minors-parents": {
    topics: ["ccpa.minors", "children.parents", "choice.optin"],
    says: ({ sale }) => {
      const method = sale?.minors?.parentConsent;
      return method !== undefined && { method: words(method) };
    },
  },
  "minors-content": {
    topics: ["children", "rights.erasure"],
    says: ({ children }) => children?.contentRemoval && { method: words(children.contentRemoval.how) },
  },
  "minors-content-incomplete": {
    topics: ["children", "rights.erasure"],
    says: ({ children }) => children?.contentRemoval?.incomplete,
  },
};
