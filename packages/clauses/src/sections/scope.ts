import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { link, list, named, words } from "../make-value.js";
import { unwatched } from "../observe.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";

/** What the document covers. */
export const scope = defineSection("scope", {
  "scope-all-websites": {
    topics: ["scope"],
    says: ({ scope }, settings) => scope?.allWebsites && { document: designation(settings) },
  },
  "scope-lead": {
    topics: ["scope"],
    says: ({ scope }) => Object.keys(scope ?? {}).length > 0 && covers(unwatched(scope)),
  },
  "scope-websites": {
    topics: ["scope"],
    says: ({ scope }) => {
      const websites = websitesOf(scope);
      return websites && { websites };
    },
  },
  "scope-websites-missing": {
    topics: ["scope"],
    says: ({ scope }, settings) => areNotGiven(scope) && { document: designation(settings) },
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
  "scope-way-advertisement": {
    topics: ["scope"],
    says: ({ scope }) => scope?.ways?.includes("advertisement"),
  },
  "scope-way-email": { topics: ["scope"], says: ({ scope }) => scope?.ways?.includes("email") },
  "scope-way-client": { topics: ["scope"], says: ({ scope }) => scope?.ways?.includes("client") },
  "scope-way-third-party": {
    topics: ["scope"],
    says: ({ scope }) => scope?.ways?.includes("third-party-service"),
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
});

/** Whether a part of the scope is named for which there is an item. */
function covers(scope: Policy["scope"]): boolean {
  const { subdomains, linkingWebsites, websites, apps, services, dealings, ways } = scope ?? {};
  const named = [apps, services, dealings, ways].some((items) => items !== undefined && items.length > 0);
  if (websites !== undefined && (!Array.isArray(websites) || websites.length > 0)) return true;
  return named || subdomains === true || linkingWebsites === true;
}

/** Websites that are given, each a live address. */
export function websitesOf(scope: Policy["scope"]): Value | undefined {
  const websites = scope?.websites;
  return Array.isArray(websites) ? list(websites.map(website)) : undefined;
}

/** Whether there are websites whose addresses are not given. */
export function areNotGiven(scope: Policy["scope"]): boolean {
  const websites = scope?.websites;
  return websites !== undefined && !Array.isArray(websites) && websites.notGiven;
}

function website(address: string): Value {
  return address.includes("://") ? link(address) : link(`https://${address}`, named(address));
}
