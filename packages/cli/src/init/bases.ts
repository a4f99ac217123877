import { type Answers, chosen, type Facts } from "./question.js";

/** Activities that answers declare → the legal basis that they mostly rest on, and when they are declared. */
const usual = {
  accounts: { basis: "contract", of: ({ accounts }) => chosen(accounts).length > 0 },
  purchases: { basis: "contract", of: ({ purchases }) => chosen(purchases).length > 0 },
  analytics: { basis: "consent", of: ({ cookies }) => chosen(cookies).includes("analytics") },
  newsletter: { basis: "consent", of: ({ newsletter }) => newsletter === true },
} as const satisfies Readonly<Record<string, { basis: string; of: (answers: Answers) => boolean }>>;

/** Legal bases that can be chosen for what was declared, by the activity. */
export function basesOf(answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(usual)
      .filter(([, { of }]) => of(answers))
      .map(([activity, { basis }]) => [activity, `${activity}: ${basis}`]),
  );
}

/** The legal bases that were chosen; where one is consent, the right to withdraw it comes with it (GDPR Art. 7(3)). */
export function chosenBases(activities: readonly string[]): Facts {
  const bases = Object.entries(usual).filter(([activity]) => activities.includes(activity));
  return {
    activities: Object.fromEntries(bases.map(([activity, { basis }]) => [activity, { legalBasis: basis }])),
    ...(bases.some(([, { basis }]) => basis === "consent") && {
      rights: { granted: { "withdraw-consent": {} } },
    }),
  };
}
