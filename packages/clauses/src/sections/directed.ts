import type { Policy } from "@policywright/schema";
import { postal, reach } from "../contact-value.js";
import { joined, link, list, named, termOrLabel, words } from "../make-value.js";
import { purposeName } from "../name-value.js";
import { retention } from "../retention-value.js";
import { entries, type SectionCode } from "../section.js";
import { receiverNames } from "./receivers.js";

type Children = SectionCode<"children">;

const directedOf = ({ children }: Policy) => children?.directed;

/** Clauses of data collected from children under 13. */
export const directed: Pick<Children, Extract<keyof Children, `directed-${string}`>> = {
  "directed-operators-lead": {
    topics: ["children", "controller.identity"],
    says: (policy) => Object.keys(directedOf(policy)?.operators ?? {}).length > 0,
  },
  "directed-operator": {
    topics: ["children", "controller.identity", "contact"],
    each: (policy) =>
      entries(directedOf(policy)?.operators, ({ name, address, phone, email }) => ({
        name: named(name),
        address: address && joined(postal(address), "unit"),
        phone: named(phone),
        email: email === undefined ? undefined : link(`mailto:${email}`, named(email)),
      })),
  },
  "directed-data": {
    topics: ["children", "data.categories"],
    says: (policy) => {
      const data = list(directedOf(policy)?.data?.map((item) => termOrLabel("data-category", item)));
      return data && { data };
    },
  },
  "directed-purposes": {
    topics: ["children", "data.purposes"],
    says: (policy) => {
      const purposes = list(directedOf(policy)?.purposes?.map((id) => purposeName(id, policy)));
      return purposes && { purposes };
    },
  },
  "directed-public": {
    topics: ["children", "recipients.public"],
    says: (policy) => directedOf(policy)?.public === true,
  },
  "directed-public-denied": {
    topics: ["children", "recipients.public"],
    says: (policy) => directedOf(policy)?.public === false,
  },
  "directed-recipients": {
    topics: ["children", "recipients", "recipients.named"],
    adds: { purposes: ["data.purposes"] },
    says: (policy) => {
      const { recipients: ids, recipientPurposes } = directedOf(policy) ?? {};
      const recipients = ids && receiverNames(ids, policy);
      return (
        recipients && {
          recipients,
          purposes: list(recipientPurposes?.map((id) => purposeName(id, policy))),
        }
      );
    },
  },
  "directed-recipients-denied": {
    topics: ["children", "recipients"],
    says: (policy) => directedOf(policy)?.recipients === false,
  },
  "directed-retention": {
    topics: ["children", "retention", "retention.stated-period"],
    says: (policy) => {
      const period = directedOf(policy)?.retention;
      const kept = period && retention(period);
      return kept && { retention: kept };
    },
  },
  "directed-retention-reason": {
    topics: ["children", "retention"],
    says: (policy) => {
      const reason = directedOf(policy)?.retentionReason;
      return reason !== undefined && { reason: words(reason) };
    },
  },
  "directed-needed": {
    topics: ["children", "mandatory-provision"],
    says: (policy) => directedOf(policy)?.noMoreThanNeeded,
  },
  "directed-consent": {
    topics: ["children.parents", "choice.optin"],
    says: (policy) => {
      const method = directedOf(policy)?.consent;
      return method !== undefined && { method: words(method) };
    },
  },
  "directed-separate": {
    topics: ["children.parents", "choice.optin"],
    says: (policy) => directedOf(policy)?.separateConsent,
  },
  "directed-review": {
    topics: ["children.parents", "rights.access", "rights.erasure"],
    says: (policy) => directedOf(policy)?.review,
  },
  "directed-refuse": {
    topics: ["children.parents", "choice.optout"],
    says: (policy) => directedOf(policy)?.refuse,
  },
  "directed-contact": {
    topics: ["children.parents", "contact"],
    says: ({ children, contacts }, settings) => children?.directed && reach(contacts?.children, settings),
  },
  "directed-identifiers": {
    topics: ["children", "data.type.ip-device-id"],
    says: (policy) => {
      const identifiers = directedOf(policy)?.identifiers || undefined;
      const purposes = list(identifiers?.purposes.map((id) => purposeName(id, policy)));
      return purposes && { purposes, means: words(identifiers?.means) };
    },
  },
  "directed-identifiers-denied": {
    topics: ["children", "data.type.ip-device-id"],
    says: (policy) => directedOf(policy)?.identifiers === false,
  },
  "directed-voice": {
    topics: ["children", "data.purposes", "retention.after"],
    says: (policy) => directedOf(policy)?.voiceFiles === true,
  },
  "directed-voice-denied": {
    topics: ["children", "not-collected"],
    says: (policy) => directedOf(policy)?.voiceFiles === false,
  },
  "directed-safe-harbour": {
    topics: ["children", "governance"],
    says: (policy) => {
      const name = directedOf(policy)?.safeHarbour;
      return name !== undefined && { name: named(name) };
    },
  },
};
