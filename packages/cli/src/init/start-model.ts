/** What `init` asks. Answers left out are not declared. */
export interface Answers {
  readonly name: string;
  /** Address or host of the website. */
  readonly website?: string | undefined;
  /** Country of establishment, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** E-mail address for questions. */
  readonly email?: string | undefined;
}

/**
 * The shortest model that makes a document: what was answered, and nothing that was not.
 *
 * @param today
 *   Day of the first version, `YYYY-MM-DD`.
 */
export function startModel(
  { name, website, country, email }: Answers,
  today: string,
): Readonly<Record<string, unknown>> {
  return {
    controller: { name, ...(country && { country }) },
    ...(email && { contacts: { questions: { email } } }),
    ...(website && { scope: { websites: [website] } }),
    documents: { "privacy-policy": { updated: today } },
  };
}

/** What to declare next; written below a new model as comments. */
export const nextFacts = [
  "What to declare next; what is left out is never said:",
  "",
  'dataCategories: { email: { term: "email-address" } }',
  'recipients: { mailer: { name: "Mailer Inc.", data: ["email"], purposes: ["communication"] } }',
  'activities: { news: { purposes: ["marketing"], data: ["email"], legalBasis: "consent", recipients: ["mailer"] } }',
] as const;
