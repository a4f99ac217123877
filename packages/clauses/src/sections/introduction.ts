import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { list, named, phrase, words } from "../make-value.js";
import { lists } from "../observe.js";
import { defineSection, entries } from "../section.js";
import { defined } from "./definitions.js";

/** Who speaks, about what. */
export const introduction = defineSection("introduction", {
  "introduction-thanks": {
    topics: ["presentation"],
    says: (policy) => {
      const reason = settingsOf(policy)?.thanksFor;
      return reason !== undefined && { reason: words(reason) };
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
  "introduction-definition": {
    topics: ["definitions"],
    each: (policy) =>
      entries(policy.definitions, (definition) => definition.inIntroduction && defined(definition)),
  },
});

/** What is declared of the privacy policy alone. */
export const settingsOf = ({ documents }: Policy) => documents["privacy-policy"];
