import type { Policy } from "@policywright/schema";
import { missingChannels, reach, ways } from "../contact-value.js";
import { designation } from "../designation.js";
import { link, list, named, phrase, words } from "../make-value.js";
import { unwatched } from "../observe.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { defined } from "./definitions.js";

/** Who speaks, about what, where and when it applies. */
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
  "introduction-definition": {
    topics: ["definitions"],
    each: (policy) =>
      entries(policy.definitions, (definition) => definition.inIntroduction && defined(definition)),
  },
  "scope-lead": {
    topics: ["scope"],
    says: ({ scope }) => Object.keys(scope ?? {}).length > 0 && covers(unwatched(scope)),
  },
  "scope-all-websites": { topics: ["scope"], says: ({ scope }) => scope?.allWebsites },
  "scope-websites": {
    topics: ["scope"],
    says: ({ scope }) => {
      const websites = list(scope?.websites?.map(website));
      return websites && { websites };
    },
  },
  "scope-subdomains": { topics: ["scope"], says: ({ scope }) => scope?.subdomains },
  "scope-linking": {
    topics: ["scope"],
    says: ({ scope }, settings) => scope?.linkingWebsites && { document: designation(settings) },
  },
  "scope-apps": {
    topics: ["scope"],
    says: ({ scope }) => {
      const apps = list(scope?.apps?.map((app) => named(app)));
      return apps && { apps };
    },
  },
  "scope-services": {
    topics: ["scope"],
    says: ({ scope }) => {
      const services = list(scope?.services?.map((service) => words(service)));
      return services && { services };
    },
  },
  "scope-dealings": {
    topics: ["scope"],
    says: ({ scope }) => {
      const dealings = list(scope?.dealings?.map((dealing) => words(dealing)));
      return dealings && { dealings };
    },
  },
  "scope-excludes": {
    topics: ["scope"],
    says: ({ scope }, settings) => {
      const excluded = list(
        scope?.excludes?.map((excluded) => words(excluded)),
        "or",
      );
      return excluded && { document: designation(settings), excluded };
    },
  },
  "introduction-emphasis": {
    topics: ["presentation"],
    says: (policy) => {
      const matters = settingsOf(policy)?.emphasis;
      return matters !== undefined && { matters: words(matters) };
    },
  },
  "introduction-privacy-matters": {
    topics: ["presentation"],
    says: (policy) => settingsOf(policy)?.privacyMatters,
  },
  "introduction-reading": {
    topics: ["user-choice"],
    says: (policy, settings) => settingsOf(policy)?.readingHelps && { document: designation(settings) },
  },
  "introduction-disagreement": {
    topics: ["consent.presumed"],
    says: ({ consent }) => consent?.ifYouDisagree === "do-not-use",
  },
  "introduction-presumed-consent": {
    topics: ["consent.presumed"],
    says: ({ consent }, settings) => {
      const conduct = list(
        consent?.presumedFrom?.map((id) => phrase(id)),
        "or",
      );
      return conduct && { conduct, document: designation(settings) };
    },
  },
  "introduction-contact": {
    topics: ["contact"],
    says: ({ contacts }) => {
      const given = ways(contacts?.questions);
      return given && { ways: given };
    },
  },
  "introduction-contact-missing": {
    topics: ["contact"],
    says: ({ contacts }, settings) => {
      const channels = missingChannels(contacts?.questions);
      return channels && { channels, document: designation(settings) };
    },
  },
  "accessibility-contact": {
    topics: ["accessibility", "contact"],
    says: ({ contacts }, settings) => reach(contacts?.accessibility, settings),
  },
  "accessibility-standard": {
    topics: ["accessibility"],
    says: ({ governance }, settings) =>
      governance?.accessibilityStandard !== undefined && {
        document: designation(settings),
        standard: named(governance.accessibilityStandard),
      },
  },
});

/** Whether a part of the scope is named for which there is an item. */
function covers(scope: Policy["scope"]): boolean {
  const { allWebsites, subdomains, linkingWebsites, websites, apps, services, dealings } = scope ?? {};
  const named = [websites, apps, services, dealings].some((items) => items !== undefined && items.length > 0);
  return named || allWebsites === true || subdomains === true || linkingWebsites === true;
}

function website(address: string): Value {
  return address.includes("://") ? link(address) : link(`https://${address}`, named(address));
}

/** What is declared of the privacy policy alone. */
const settingsOf = ({ documents }: Policy) => documents["privacy-policy"];
