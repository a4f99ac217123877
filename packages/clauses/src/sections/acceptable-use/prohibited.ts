import { designation } from "../../designation.js";
import { defineSection } from "../../section.js";
import { places } from "./places.js";
import { hasProhibitions, prohibitionsOf } from "./prohibition.js";

/** What is prohibited by what it is used for. */
export const prohibitedContent = defineSection("prohibited-content", {
  "prohibited-content-use": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.content?.use && { places: places(acceptableUse) },
  },
  "prohibited-content-enabling": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.content?.enabling,
  },
  "prohibited-content-content": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.content?.content,
  },
  "prohibited-content-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => hasProhibitions(acceptableUse, "content"),
  },
  "prohibited-content-entry": {
    topics: ["acceptable-use"],
    each: ({ acceptableUse }) => prohibitionsOf(acceptableUse, "content"),
  },
});

/** What is prohibited for the sake of security. */
export const prohibitedSecurity = defineSection("prohibited-security", {
  "prohibited-security-breach": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.security?.breach,
  },
  "prohibited-security-enabling": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.security?.enabling,
  },
  "prohibited-security-system": {
    topics: ["acceptable-use", "definitions"],
    says: ({ acceptableUse }, settings) =>
      acceptableUse?.principles?.security?.systemDefined && { document: designation(settings) },
  },
  "prohibited-security-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => hasProhibitions(acceptableUse, "security"),
  },
  "prohibited-security-entry": {
    topics: ["acceptable-use"],
    each: ({ acceptableUse }) => prohibitionsOf(acceptableUse, "security"),
  },
});

/** What is prohibited for the sake of networks. */
export const prohibitedNetwork = defineSection("prohibited-network", {
  "prohibited-network-connections": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => acceptableUse?.principles?.network?.connections,
  },
  "prohibited-network-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => hasProhibitions(acceptableUse, "network"),
  },
  "prohibited-network-entry": {
    topics: ["acceptable-use"],
    each: ({ acceptableUse }) => prohibitionsOf(acceptableUse, "network"),
  },
});

/** What is prohibited in email. */
export const prohibitedEmail = defineSection("prohibited-email", {
  "prohibited-email-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => hasProhibitions(acceptableUse, "email"),
  },
  "prohibited-email-entry": {
    topics: ["acceptable-use"],
    each: ({ acceptableUse }) => prohibitionsOf(acceptableUse, "email"),
  },
});

/** What else is prohibited. */
export const prohibitedOther = defineSection("prohibited-other", {
  "prohibited-other-lead": {
    topics: ["acceptable-use"],
    says: ({ acceptableUse }) => hasProhibitions(acceptableUse, "other"),
  },
  "prohibited-other-entry": {
    topics: ["acceptable-use"],
    each: ({ acceptableUse }) => prohibitionsOf(acceptableUse, "other"),
  },
});
