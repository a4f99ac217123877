import type { TermId } from "@policywright/schema";

/** Document → what it calls itself → title. */
export const titles = {
  "privacy-policy": { policy: "Privacy Policy", notice: "Privacy Notice", statement: "Privacy Statement" },
  "cookie-policy": { policy: "Cookie Policy", notice: "Cookie Notice", statement: "Cookie Statement" },
  "notice-at-collection": {
    policy: "Notice at Collection",
    notice: "Notice at Collection",
    statement: "Notice at Collection",
  },
  "short-notice": {
    policy: "Privacy at a Glance",
    notice: "Short Privacy Notice",
    statement: "Short Privacy Statement",
  },
  "acceptable-use-policy": {
    policy: "Acceptable Use Policy",
    notice: "Acceptable Use Notice",
    statement: "Acceptable Use Statement",
  },
} as const satisfies Readonly<
  Record<TermId<"document">, Readonly<Record<"policy" | "notice" | "statement", string>>>
>;
