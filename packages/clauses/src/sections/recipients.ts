import type { Policy } from "@policywright/schema";
import { condition } from "../condition.js";
import { mail, postal } from "../contact-value.js";
import { designation } from "../designation.js";
import {
  joined,
  link,
  list,
  mark,
  phrase,
  phrasesOf,
  place,
  term,
  termOrLabel,
  words,
} from "../make-value.js";
import { dataNames, recipientName, recipientOf } from "../name-value.js";
import { there } from "../observe.js";
import { retention } from "../retention-value.js";
import { defineSection, entries, items } from "../section.js";
import type { Value } from "../value.js";
import { exemplified } from "./purposes.js";
import { sale } from "./sale.js";

type Recipient = NonNullable<Policy["recipients"]>[string];

/** Who receives data, under which conditions, and whether it is sold. */
export const recipients = defineSection("recipients", {
  "recipients-consent": {
    topics: ["recipients.basis", "choice.optin"],
    says: ({ disclosure }) => {
      const promise = there(disclosure?.onlyWithConsent);
      if (!promise) return undefined;
      const consent = phrase(promise.explicit ? "explicit-consent" : "consent");
      return { manner: joined([...phrasesOf([[promise.aware, "aware"]]), consent]) };
    },
  },
  "recipients-law-first": {
    topics: ["recipients.basis", "recipients.legal"],
    says: ({ disclosure }) => disclosure?.onlyWithConsent?.unlessLaw,
  },
  "recipients-internal": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => disclosure?.internalUseOnly,
  },
  "recipients-outside": { topics: ["recipients.basis"], says: ({ disclosure }) => disclosure?.onlyProviders },
  "recipients-necessary": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => disclosure?.onlyAsNecessary,
  },
  "recipients-lead": {
    topics: ["recipients"],
    says: ({ recipients }) => Object.keys(recipients ?? {}).length > 0,
  },
  "recipients-entry": {
    topics: ["recipients", "recipients.named"],
    adds: { data: ["data.categories"], purposes: ["data.purposes"], country: ["transfers"] },
    each: (policy) => entries(policy.recipients, (recipient) => entry(recipient, policy)),
  },
  "recipients-collects": {
    topics: ["recipients", "third-party-tracking"],
    each: (policy) =>
      entries(
        policy.recipients,
        ({ collects, privacyPolicy }, key) =>
          collects && {
            name: recipientName(key, policy),
            notice: privacyPolicy === undefined ? undefined : link(privacyPolicy),
          },
      ),
  },
  "recipients-list": {
    topics: ["recipients"],
    says: ({ disclosure }) =>
      disclosure?.recipientsAt !== undefined && { address: link(disclosure.recipientsAt) },
  },
  "recipients-processors": {
    topics: ["recipients.basis", "security.specific"],
    says: ({ disclosure }) => disclosure?.processorsBound,
  },
  "recipients-same-protection": {
    topics: ["recipients.basis"],
    says: ({ disclosure }, settings) => disclosure?.sameProtection && { document: designation(settings) },
  },
  "recipients-authorities": {
    topics: ["recipients.legal"],
    says: ({ disclosure }) => {
      const conditions = list(
        disclosure?.authorities?.when.map((condition) => phrase(condition)),
        "or",
      );
      return conditions && { conditions };
    },
  },
  "recipients-authorities-silent": {
    topics: ["recipients.legal"],
    says: ({ disclosure }) => disclosure?.authorities?.withoutNotice,
  },
  "recipients-exchange": {
    topics: ["recipients.legal"],
    says: ({ disclosure }) => {
      const aims = list(disclosure?.authorities?.exchange?.map((aim) => phrase(`exchange-${aim}`)));
      return aims && { aims };
    },
  },
  "recipients-grounds-lead": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => {
      if ((there(disclosure?.grounds)?.length ?? 0) === 0) return undefined;
      const actions = [
        phrase("disclose"),
        ...(disclosure?.groundsAllow ?? []).map((action) => phrase(action)),
      ];
      return {
        actions: joined(actions),
        content: list(disclosure?.groundsCover?.map((item) => termOrLabel("data-category", item))),
      };
    },
  },
  "recipients-ground": {
    topics: ["recipients.basis", "recipients.legal"],
    each: ({ disclosure }) =>
      items(disclosure?.grounds, (ground) => ({ ground: termOrLabel("disclosure-ground", ground) })),
  },
  "recipients-test": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => {
      const test = disclosure?.test;
      return test !== undefined && { test: phrase(test === "appropriate" ? "test-appropriate" : test) };
    },
  },
  "recipients-without-notice": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => disclosure?.withoutNotice,
  },
  "recipients-police": {
    topics: ["recipients.legal", "recipients.basis"],
    says: ({ disclosure }) => {
      const misuse = list(
        disclosure?.policeInstead?.map((kind) => termOrLabel("misuse", kind)),
        "or",
      );
      return misuse && { misuse, owners: mark(disclosure?.policeWhoeverOwns, "us-or-customers") };
    },
  },
  "recipients-providers": {
    topics: ["recipients.basis"],
    says: ({ disclosure }, settings) => {
      const { sameProtection, onlyForServices } = disclosure?.providers ?? {};
      const conditions = list([
        ...(sameProtection ? [phrase("same-protection", { document: designation(settings) })] : []),
        ...phrasesOf([[onlyForServices, "only-for-services"]]),
      ]);
      return conditions && { conditions };
    },
  },
  "recipients-corporate": {
    topics: ["recipients.merger"],
    says: ({ disclosure }) =>
      disclosure?.corporateTransactions && {
        owner: disclosure.corporateNotice ? phrase("new-owner") : undefined,
      },
  },
  "recipients-nobody-else": {
    topics: ["recipients.basis"],
    says: ({ disclosure }) => disclosure?.nobodyElse,
  },
  ...sale,
});

function entry(recipient: Recipient, policy: Policy) {
  const { role, methods, country, obligations, address } = recipient;
  return {
    name: recipientOf(recipient),
    role: role === undefined ? undefined : term("recipient-role", role),
    kind: kindOf(recipient),
    including: list(recipient.including?.map((one) => termOrLabel("recipient-kind", one))),
    data: recipient.data && dataNames(recipient.data, policy),
    purposes: list(recipient.purposes?.map((id) => exemplified(id, policy))),
    methods: words(methods),
    country: country === undefined ? undefined : place(country),
    address: address && joined(postal(address), "unit"),
    retention: recipient.retention && retention(recipient.retention),
    obligations: list(obligations?.map((obligation) => termOrLabel("recipient-obligation", obligation))),
    condition: condition(recipient),
    email: recipient.email === undefined ? undefined : mail(recipient.email),
    ...recipientPages(recipient),
  };
}

/** Its line of business, and its class where it also has a name; nothing where it is called by it. */
function kindOf({ name, label, kind }: Recipient): Value | undefined {
  if (name === undefined && label === undefined) return undefined;
  const kinds: Value[] = [];
  if (kind !== undefined)
    kinds.push(term(name !== undefined ? "one-recipient-kind" : "recipient-kind", kind));
  if (name !== undefined && label !== undefined) kinds.push(words(label));
  return kinds.length > 0 ? joined(kinds, "unit") : undefined;
}

/** Where a recipient speaks for itself. */
export function recipientPages({ privacyPolicy, website }: Recipient) {
  return {
    privacyPolicy: privacyPolicy === undefined ? undefined : link(privacyPolicy),
    website: website === undefined ? undefined : link(website),
  };
}
