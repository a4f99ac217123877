import type { Period } from "@policywright/schema";
import type { PluralLabel } from "../../src/text.js";

/** Calendar units of periods; `{n}` is the number, which stays on the line of its unit. */
export const units = {
  hour: { one: "{n} heure", many: "{n} heures", other: "{n} heures" },
  day: { one: "{n} jour", many: "{n} jours", other: "{n} jours" },
  "business-day": { one: "{n} jour ouvré", many: "{n} jours ouvrés", other: "{n} jours ouvrés" },
  week: { one: "{n} semaine", many: "{n} semaines", other: "{n} semaines" },
  month: { one: "{n} mois", many: "{n} mois", other: "{n} mois" },
  year: { one: "{n} an", many: "{n} ans", other: "{n} ans" },
} as const satisfies Readonly<Record<Period["unit"], PluralLabel>>;
