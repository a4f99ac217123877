import type { Policy } from "@policywright/schema";
import { designation } from "../../designation.js";
import { link, list, named, phrase, phrasesOf } from "../../make-value.js";
import { defineSection } from "../../section.js";
import type { Value } from "../../value.js";
import { areNotGiven, websitesOf } from "../scope.js";
import { places } from "./places.js";
import { sanctions } from "./sanctions.js";

/** What an acceptable-use policy covers, whom it binds, how it changes, and what follows a violation. */
export const acceptableUse = defineSection("acceptable-use", {
  "acceptable-use-purpose": {
    topics: ["acceptable-use", "controller.identity"],
    says: ({ acceptableUse, controller }, settings) =>
      acceptableUse && { document: designation(settings), controller: named(controller.name) },
  },
  "acceptable-use-covers": {
    topics: ["acceptable-use", "scope"],
    says: (policy) => {
      const affiliates = phrasesOf([[policy.acceptableUse?.affiliates, "covered-services-of-affiliates"]]);
      const covered = list([...affiliates, ...websites(policy)]);
      return covered && { covered };
    },
  },
  "acceptable-use-websites-missing": {
    topics: ["acceptable-use", "scope"],
    says: ({ acceptableUse, scope }) => acceptableUse?.websites && areNotGiven(scope),
  },
  "acceptable-use-binds": {
    topics: ["acceptable-use", "scope"],
    says: ({ acceptableUse }) => {
      const { enabledByYou, enabledByAffiliates } = acceptableUse?.binds ?? {};
      const others = enabledByYou ? phrase("enabled-by-you") : undefined;
      const byAffiliates = enabledByAffiliates ? phrase("enabled-by-affiliates") : undefined;
      return (others ?? byAffiliates) && { others, byAffiliates };
    },
  },
  "acceptable-use-examples": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.notExhaustive,
  },
  "acceptable-use-terms": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.terms !== undefined && { address: link(acceptableUse.terms) },
  },
  "acceptable-use-posting": {
    topics: ["policy-change"],
    says: ({ acceptableUse }, settings) =>
      acceptableUse?.changes?.posting && { document: designation(settings) },
  },
  "acceptable-use-agreement": {
    topics: ["policy-change.effect", "consent.presumed"],
    says: ({ acceptableUse }) => acceptableUse?.changes?.useIsAgreement && { places: places(acceptableUse) },
  },
  "acceptable-use-sanctions": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }, settings) => sanctions(acceptableUse?.sanctions, settings),
  },
});

/** Websites that it covers, if it says so. */
function websites({ acceptableUse, scope }: Policy): Value[] {
  if (!acceptableUse?.websites) return [];
  const given = websitesOf(scope);
  return [
    given ? phrase("covered-websites-named", { websites: given }) : phrase("covered-websites"),
    ...phrasesOf([[scope?.subdomains, "covered-subdomains"]]),
  ];
}
