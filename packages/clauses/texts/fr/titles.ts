import type { TermId } from "@policywright/schema";

/** Document → what it calls itself → title. */
export const titles = {
  "privacy-policy": {
    policy: "Politique de confidentialité",
    notice: "Notice de confidentialité",
    statement: "Déclaration de confidentialité",
  },
  "cookie-policy": {
    policy: "Politique relative aux cookies",
    notice: "Notice relative aux cookies",
    statement: "Déclaration relative aux cookies",
  },
  "notice-at-collection": {
    policy: "Notice d’information lors de la collecte",
    notice: "Notice d’information lors de la collecte",
    statement: "Notice d’information lors de la collecte",
  },
  "short-notice": {
    policy: "Vos données en bref",
    notice: "Notice de confidentialité abrégée",
    statement: "Déclaration de confidentialité abrégée",
  },
  "acceptable-use-policy": {
    policy: "Politique d’utilisation acceptable",
    notice: "Notice d’utilisation acceptable",
    statement: "Déclaration d’utilisation acceptable",
  },
} as const satisfies Readonly<
  Record<TermId<"document">, Readonly<Record<"policy" | "notice" | "statement", string>>>
>;
