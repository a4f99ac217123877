import type { Policy } from "@policywright/schema";
import { designation } from "../../designation.js";
import { list, named, phrase, place, term, termed } from "../../make-value.js";
import { purposeName } from "../../name-value.js";
import { reference, sectionOf } from "../../reference-value.js";
import { retention } from "../../retention-value.js";
import { defineSection } from "../../section.js";
import { distinct, shortened } from "../../short-value.js";
import { choices } from "./choices.js";
import { entriesOf, practices, recipientClasses, rightsIn } from "./summary-facts.js";

/** The privacy policy in a few lines; each says where that says it in full. */
export const atAGlance = defineSection("at-a-glance", {
  "glance-lead": {
    topics: ["presentation"],
    says: (policy, settings) => {
      const privacyPolicy = reference(policy, "privacy-policy");
      return privacyPolicy && { document: designation(settings), privacyPolicy };
    },
  },
  "glance-controller": {
    topics: ["controller.identity"],
    says: (policy) => ({ controller: named(policy.controller.name), more: full(policy, "controller") }),
  },
  "glance-data": {
    topics: ["data.categories"],
    says: (policy) => {
      const data = shortened(
        entriesOf(policy.dataCategories).map((category) => termed("data-category", category)),
      );
      return data && { data, more: full(policy, "data") };
    },
  },
  "glance-purposes": {
    topics: ["data.purposes"],
    says: (policy) => {
      const ids = entriesOf(policy.activities).flatMap(({ purposes }) => [...purposes]);
      const purposes = shortened(
        [...new Set(ids)].map((id) => purposeName(id, policy)),
        "more-purposes",
      );
      return purposes && { purposes, more: full(policy, "purposes") };
    },
  },
  "glance-legal-bases": {
    topics: ["legal-basis"],
    says: (policy) => {
      const bases = list(
        distinct(
          entriesOf(policy.activities).flatMap(({ legalBasis: id }) =>
            id === undefined ? [] : [term("legal-basis", id)],
          ),
        ),
      );
      return bases && { bases, more: full(policy, "purposes") };
    },
  },
  "glance-recipients": {
    topics: ["recipients"],
    says: (policy) => {
      const recipients = shortened(distinct(recipientClasses(policy)));
      return recipients && { recipients, more: full(policy, "recipients") };
    },
  },
  "glance-transfers": {
    topics: ["transfers"],
    says: (policy) => {
      const codes = entriesOf(policy.transfers).flatMap(({ to }) => [...(to ?? [])]);
      const places = shortened(distinct(codes.map((code) => place(code))));
      return places && { places, more: full(policy, "transfers") };
    },
  },
  "glance-sale-denied": {
    topics: ["ccpa.sale-statement"],
    says: (policy) => {
      const denied = list(practices(policy, false), "or");
      return denied && { practices: denied, more: full(policy, "recipients") };
    },
  },
  "glance-sale-declared": {
    topics: ["ccpa.sale-statement"],
    says: (policy) => {
      const declared = list(practices(policy, true));
      return declared && { practices: declared, more: full(policy, "recipients") };
    },
  },
  "glance-retention": {
    topics: ["retention"],
    says: (policy) => {
      const kept = entriesOf(policy.activities).flatMap(
        ({ retention: period }) => (period && retention(period)) ?? [],
      );
      const periods = shortened(distinct(kept), "more-periods");
      const necessary = policy.retention?.asNecessary ? phrase("as-necessary") : undefined;
      return (periods || necessary) && { periods, necessary, more: full(policy, "retention") };
    },
  },
  "glance-rights": {
    topics: ["user-choice"],
    says: (policy) => {
      const rights = shortened(rightsIn(policy.rights?.granted));
      if (!rights) return undefined;
      const more = full(policy, "rights");
      return policy.rights?.underApplicableLaw
        ? { law: phrase("laws"), rightsByLaw: rights, rights: undefined, more }
        : { law: undefined, rightsByLaw: undefined, rights, more };
    },
  },
  ...choices,
});

/** Where the privacy policy says it in full. */
const full = (policy: Policy, section: string) => sectionOf(policy, "privacy-policy", section);
