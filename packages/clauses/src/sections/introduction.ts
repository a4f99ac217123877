import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { joined, list, named, phrase, phrasesOf, termOrLabel } from "../make-value.js";
import { lists } from "../observe.js";
import { defineSection, entries } from "../section.js";
import { defined } from "./definitions.js";

/** Who speaks, about what. */
export const introduction = defineSection("introduction", {
  "introduction-thanks": {
    topics: ["presentation"],
    says: (policy) => {
      const thanks = settingsOf(policy)?.thanksFor;
      const reasons = list(thanks?.map((reason) => termOrLabel("thanks-reason", reason)));
      return reasons && { reasons };
    },
  },
  "introduction-commitment": {
    topics: ["presentation"],
    says: (policy, settings) =>
      settingsOf(policy)?.commitment && {
        document: designation(settings),
        receivers: joined(
          [phrase("us"), ...phrasesOf([[policy.controller.affiliates, "our-affiliates"]])],
          "or",
        ),
      },
  },
  "introduction-controller": {
    topics: ["controller.identity"],
    says: ({ controller }, settings) => ({
      controller: named(controller.name),
      document: designation(settings),
      aliases: list(
        [...(controller.brand === undefined ? [] : [controller.brand]), ...(controller.aliases ?? [])].map(
          (name) => named(name),
        ),
      ),
    }),
  },
  "introduction-group": {
    topics: ["scope", "recipients.affiliates"],
    says: ({ controller: { group } }, settings) => {
      if (!group) return undefined;
      const members = list(group.members?.map((name) => named(name)));
      return {
        group: named(group.name),
        document: designation(settings),
        ...(group.wholeGroup
          ? { all: phrase("all-companies"), members, companies: undefined }
          : { all: undefined, members: undefined, companies: members }),
      };
    },
  },
  "introduction-affiliates": {
    topics: ["scope", "recipients.affiliates"],
    says: ({ controller }) => controller.affiliates,
  },
  "introduction-purpose": {
    topics: ["scope"],
    says: ({ controller }, settings) => controller.name !== "" && { document: designation(settings) },
  },
  "introduction-offers": {
    topics: ["scope", "collection.occasions"],
    says: ({ collection }) => {
      const offers = list(collection?.offers?.map((offer) => phrase(offer)));
      return offers && { offers };
    },
  },
  "introduction-transparency": {
    topics: ["presentation"],
    says: (policy) => lists(settingsOf(policy)?.aims, "transparency"),
  },
  "introduction-rights": {
    topics: ["user-choice"],
    says: (policy, settings) =>
      lists(settingsOf(policy)?.aims, "rights") && { document: designation(settings) },
  },
  "introduction-compliance": {
    topics: ["governance"],
    says: ({ collection }) => collection?.inCompliance,
  },
  "introduction-processing": {
    topics: ["definitions"],
    says: (policy) => {
      const actions = list(
        settingsOf(policy)?.processingMeans?.map((action) => phrase(gerunds[action])),
        "or",
      );
      return actions && { actions };
    },
  },
  "introduction-decision": {
    topics: ["user-choice"],
    says: (policy) => settingsOf(policy)?.helpsDecide,
  },
  "introduction-definition": {
    topics: ["definitions"],
    each: (policy) =>
      entries(policy.definitions, (definition) => definition.inIntroduction && defined(definition)),
  },
  "introduction-visitors": {
    topics: ["definitions", "scope"],
    says: ({ scope }) => {
      const kinds = list(scope?.visitors?.who.map((id) => phrase(id)));
      const activities = list(
        scope?.visitors?.whatever?.map((id) => phrase(`visitors-${id}`)),
        "or",
      );
      return kinds && { kinds, activities };
    },
  },
});

/** Processing, as it reads after "we mean". */
const gerunds = {
  collect: "collecting",
  store: "storing",
  use: "using",
  share: "sharing",
  disclose: "disclosing",
  delete: "deleting",
} as const;

/** What is declared of the privacy policy alone. */
export const settingsOf = ({ documents }: Policy) => documents["privacy-policy"];
