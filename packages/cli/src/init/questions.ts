import { basesOf, chosenBases } from "./bases.js";
import { chosen, type Facts, none, type Question } from "./question.js";

/** What `init` asks, in this order; facts are declared in it too. */
export const questions: readonly Question[] = [
  {
    id: "name",
    kind: "text",
    asks: "What is the legal name of the organisation?",
    example: "Example Ltd",
    facts: (name) => ({ controller: { name } }),
  },
  {
    id: "country",
    kind: "text",
    asks: "In which country is it established? Two letters.",
    example: "FR",
    facts: (country) => ({ controller: { country } }),
  },
  {
    id: "email",
    kind: "text",
    asks: "Where can people write with questions and requests about their data?",
    example: "privacy@example.org",
    facts: (email, { places }) => ({
      contacts: { questions: { email }, ...(grantsRights(places) && { rights: { email } }) },
    }),
  },
  {
    id: "website",
    kind: "text",
    asks: "Which website is the policy for?",
    example: "https://example.org",
    facts: (website) => ({ scope: { websites: [website] } }),
  },
  {
    id: "accounts",
    kind: "several",
    asks: "What do people give you to open an account?",
    choices: () => ({
      name: "their name",
      "email-address": "their email address",
      username: "a user name",
      password: "a password",
      "telephone-number": "a telephone number",
      [none]: "people have no accounts",
    }),
    facts: (items) =>
      items.length > 0
        ? gathered("accounts", "account", ["account-registration", "account-management"], items)
        : {},
  },
  {
    id: "selfService",
    kind: "yes-or-no",
    asks: "Can people see and change their data in their account?",
    when: ({ accounts }) => chosen(accounts).length > 0,
    facts: (offered) => (offered ? { account: { selfService: { review: true, change: true } } } : {}),
  },
  {
    id: "purchases",
    kind: "several",
    asks: "What do people give you when they buy something?",
    choices: () => ({
      name: "their name",
      "email-address": "their email address",
      "postal-address": "their postal address",
      "payment-card": "the particulars of a card",
      "bank-account": "the particulars of a bank account",
      [none]: "people buy nothing",
    }),
    facts: (items) =>
      items.length > 0 ? gathered("purchases", "order", ["order-fulfilment", "payment"], items) : {},
  },
  {
    id: "cookies",
    kind: "several",
    asks: "Which cookies does the website set?",
    choices: () => ({
      "strictly-necessary": "those that it cannot do without",
      functional: "those that are useful, but not necessary",
      analytics: "those that measure how it is used",
      advertising: "those that choose advertisements",
      [none]: "none at all",
    }),
    facts: (purposes) => ({
      ...(purposes.includes("analytics") && gathered("analytics", "log-usage", ["analytics"])),
      cookies: purposes.length > 0 ? { used: true, purposes } : { used: false },
    }),
  },
  {
    id: "analytics",
    kind: "text",
    asks: "Which company measures this for you?",
    example: "Measure Inc.",
    when: ({ cookies }) => chosen(cookies).includes("analytics"),
    facts: (name) => ({
      recipients: { analytics: { name, kind: "analytics", data: ["analytics"], purposes: ["analytics"] } },
    }),
  },
  {
    id: "newsletter",
    kind: "yes-or-no",
    asks: "Do you send marketing by email?",
    facts: (sent) =>
      sent
        ? {
            ...gathered("newsletter", "email-address", ["direct-marketing"]),
            marketing: { sent, channels: ["email"] },
          }
        : { marketing: { sent } },
  },
  {
    id: "processor",
    kind: "text",
    asks: "Which company processes data on your behalf, for example as a host? One to begin with.",
    example: "Hosting Inc.",
    facts: (name) => ({ recipients: { processor: { name, role: "processor" } } }),
  },
  {
    id: "places",
    kind: "several",
    asks: "For people in which places is it? (in the EEA and the UK, the policy grants the rights of the GDPR)",
    choices: () => ({ eea: "the European Economic Area", GB: "the United Kingdom", US: "the United States" }),
    facts: (places) => ({
      audience: { regions: places },
      ...(grantsRights(places) && { rights: { granted: rightsOfGdpr } }),
    }),
  },
  {
    id: "bases",
    kind: "several",
    asks: "Which of these legal bases do you rely on?",
    when: (answers) => grantsRights(answers.places) && Object.keys(basesOf(answers)).length > 0,
    choices: basesOf,
    facts: chosenBases,
  },
];

/** GDPR Arts. 15 to 18, 20, 21 and 77; that of Art. 7(3) comes with a basis of consent. */
const rightsOfGdpr = {
  access: {},
  rectification: {},
  erasure: {},
  restriction: {},
  portability: {},
  objection: {},
  complaint: {},
} as const;

function grantsRights(places: unknown): boolean {
  return Array.isArray(places) && (places.includes("eea") || places.includes("GB"));
}

/** A category of data, and the activity that processes it. */
function gathered(id: string, term: string, purposes: readonly string[], items?: readonly string[]): Facts {
  return {
    dataCategories: { [id]: { term, ...(items && { items }) } },
    activities: { [id]: { purposes, data: [id] } },
  };
}
