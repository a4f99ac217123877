/** A clause that says the same, or less, in other words when a fact is gone. */
interface Restatement {
  readonly clauses?: readonly string[];
  /** What is then new: a gap (`{gap}`), a word (`vocabulary.term`) or a fact (`.path`). */
  readonly says: RegExp;
  readonly because: string;
}

const prohibited = ["content", "security", "network", "email", "other"].map(
  (group) => `prohibited-${group}-entry`,
);

/** Where statements may change their words although facts are only taken away. */
const restatements: readonly Restatement[] = [
  {
    says: /^(?:data-subject|source|purpose|prohibition)\.|^\.(?:dataSubjects|sources|purposes|acceptableUse\.prohibitions)\.[\w-]+\.term$/,
    because: "an entry without words of its own is called by its term, which it declares",
  },
  {
    clauses: [
      "incentives-entry",
      "purposes-by-data",
      "purposes-by-purpose",
      "purposes-required",
      "purposes-voluntary",
      "automated-decision",
      "automated-assisted-decision",
    ],
    says: /^data-category\.|^"|^\.dataCategories\.[\w-]+\.(?:term|label|items\[\d+\](?:\.label)?)$/,
    because: "a category goes by its only item, and else by its name",
  },
  {
    clauses: ["recipients-entry", "data-source", "data-entry", "data-special"],
    says: /^data-category\.|^"|^\.dataCategories\.[\w-]+\.(?:term|label|items\[\d+\](?:\.label)?)$|^\{alone\}$/,
    because: "a category or source of which no particulars are declared is named alone",
  },
  {
    clauses: ["data-entry"],
    says: /^phrase\.automatically/,
    because: "less is said of how",
  },
  {
    clauses: [
      "categories-entry",
      ...["disclosed", "sold", "shared"].flatMap((flow) => [`${flow}-entry`, `${flow}-denied`]),
      "at-collection-entry",
    ],
    says: /^data-category\.|^\.dataCategories\.[\w-]+\.term$/,
    because: "a category without words of its own is called by its term, which it declares",
  },
  {
    clauses: prohibited,
    says: /^phrase\.[\w-]+-means$/,
    because: "a prohibition without words of its own means what its term says",
  },
  {
    clauses: ["acceptable-use-covers"],
    says: /^phrase\.covered-websites$/,
    because: "the websites are covered, no longer by name",
  },
  {
    says: /^phrase\.way-email$/,
    because: "no subject is asked for",
  },
  {
    says: /^\{channels\}$/,
    because: "of the ways that were named together, only those without details are left",
  },
  {
    says: /^phrase\.way-phone$/,
    because: "that a call is free is no longer said",
  },
  {
    says: /^"our courier"$|^recipient-kind\.|^\.recipients\.[\w-]+\.(?:label|kind)$/,
    because: "a recipient without a name is called by its class, which it declares",
  },
  {
    clauses: ["marketing-third-parties"],
    says: /^phrase\.paid-account$/,
    because: "the account has to be bought, whatever its name",
  },
  {
    says: /^phrase\.until$/,
    because: "only the event that ends it is said",
  },
  {
    clauses: ["cookies-use", "glance-cookies"],
    says: /^\.cookies\.items$/,
    because: "cookies that are listed are used",
  },
  {
    clauses: ["purposes-lead"],
    says: /^\.collection\.purposes$/,
    because: "purposes that are tied to no data are listed, too",
  },
  {
    clauses: ["introduction-group"],
    says: /^\{companies\}$/,
    because: "the companies named are bound, no longer all of them",
  },
  {
    clauses: ["marketing-contact"],
    says: /^\{writing\}$|^phrase\.writing-to-us$/,
    because: "no address is given to write to",
  },
  {
    clauses: ["recipients-consent"],
    says: /^phrase\.consent$/,
    because: "consent is promised, no longer explicit consent",
  },
  {
    clauses: ["account-self-service"],
    says: /^\{(?:unlocked|login|actions|guard)\}$|^phrase\.(?:log-in(?:-guarded)?|keeps-others-out)$/,
    because:
      "the place and the login are named without one another; for which services it holds is a condition",
  },
  {
    clauses: [
      "rights-confirmation",
      "rights-access",
      "rights-rectification",
      "rights-erasure",
      "rights-restriction",
      "rights-portability",
      "rights-automated-decisions",
      "rights-withdraw-consent",
      "rights-complaint",
      "rights-judicial-remedy",
    ],
    says: /^\{places\}$|^(?:[a-z-]+|[A-Z]{2}(?:-[A-Z]{2})?)$|^\.rights\.granted\.[\w-]+\.places\[\d+\]$/,
    because: "a right that leaves the lead with its places says itself where the people live who have it",
  },
  {
    clauses: ["rights-lead"],
    says: /^\{plain\}$|^phrase\.have$/,
    because: "each right is declared; that only some law gives it is a condition",
  },
  {
    clauses: ["rights-lead-places"],
    says: /^\.rights\.granted\.[\w-]+\.places\[\d+\]$/,
    because: "the places of rights are compared one by one, up to the first that differs",
  },
  {
    clauses: ["glance-rights"],
    says: /^\{rights\}$/,
    because: "each right is declared; that only some law gives it is a condition",
  },
  {
    clauses: [
      "glance-data",
      "glance-purposes",
      "glance-recipients",
      "glance-transfers",
      "glance-retention",
      "glance-rights",
    ],
    says: /^/,
    because: "a short list names what moves up in it, which the privacy policy says in full",
  },
  {
    clauses: ["glance-sale-denied", "glance-sale-declared"],
    says: /^phrase\.your-data$/,
    because: "the first of the practices names the data",
  },
  {
    clauses: ["rights-access"],
    says: /^phrase\.free$/,
    because: "that it is free is declared; that the request be reasonable is a condition",
  },
  {
    clauses: ["controller-person-in-charge"],
    says: /^\{person\}$/,
    because: "the person is named; for which places is a condition",
  },
  {
    clauses: ["transfers-entry"],
    says: /^\{places\}$/,
    because: "the destination is named; from where the data comes is a condition",
  },
  {
    clauses: ["purposes-required", "purposes-voluntary"],
    says: /^\{data\}$/,
    because: "the data is named; when it is asked for is a condition",
  },
  {
    clauses: ["requests-response"],
    says: /^\{period\}$/,
    because: "the time is declared; the places are a condition",
  },
  {
    clauses: ["data-not-wanted"],
    says: /^(?:special-category|data-category|phrase)\.|^"/,
    because:
      "what people are asked not to send is named one by one, no longer together, or the other way round",
  },
  {
    clauses: ["governance-self-assessment"],
    says: /^phrase\.signed-statement$/,
    because: "a statement is signed; by whom is a particular",
  },
  {
    clauses: ["data-not-collected"],
    says: /^(?:special|data)-category\./,
    because: "data without words of its own is called by its term, which it declares",
  },
  {
    clauses: ["data-not-collected"],
    says: /^\{category\}$/,
    because: "an entry denies by itself; that it is so only on purpose is a condition",
  },
];

/** Whether something new in a clause says no more than what it stands for. */
export function isRestatement(clause: string, news: string): boolean {
  return restatements.some(({ clauses, says }) => (clauses?.includes(clause) ?? true) && says.test(news));
}
