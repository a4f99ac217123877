import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import { list, named, phrase } from "../make-value.js";
import { reference } from "../reference-value.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";
import { websitesOf } from "./scope.js";

/** Who speaks in the cookie policy, and where it applies. */
export const cookieIntroduction = defineSection("cookie-introduction", {
  "cookie-introduction-controller": {
    topics: ["controller.identity"],
    adds: { places: ["scope"] },
    says: ({ controller, scope }, settings) => ({
      document: designation(settings),
      controller: named(controller.name),
      places: list(placesIn(scope)),
    }),
  },
  "cookie-introduction-privacy": {
    topics: ["scope"],
    says: (policy) => {
      const privacyPolicy = reference(policy, "privacy-policy");
      return privacyPolicy && { privacyPolicy };
    },
  },
});

/** Websites and apps, on which cookies can be set. */
function placesIn(scope: Policy["scope"]): Value[] {
  const websites = websitesOf(scope);
  return [
    ...(scope?.allWebsites ? [phrase("all-our-websites")] : []),
    ...(websites?.type === "list" ? websites.items : []),
    ...(scope?.apps ?? []).map((app) => named(app)),
  ];
}
