import { designation } from "../designation.js";
import { count, link, named, phrase } from "../make-value.js";
import { lists } from "../observe.js";
import type { SectionCode } from "../section.js";

type Cookies = SectionCode<"cookies">;

/** Clauses that explain cookies in general, and what holds for those kinds here. */
export const cookieLessons: Pick<
  Cookies,
  Extract<keyof Cookies, `cookies-lesson-${string}` | `cookies-session-${string}`>
> &
  Pick<Cookies, "cookies-parties-here" | "cookies-other-domains"> = {
  "cookies-lesson-file": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "file"),
  },
  "cookies-lesson-return": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "return"),
  },
  "cookies-lesson-recognition": {
    topics: ["cookies", "data.type.ip-device-id"],
    says: ({ cookies }) => lists(cookies?.lessons, "recognition"),
  },
  "cookies-lesson-prevalence": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "prevalence"),
  },
  "cookies-lesson-law": {
    topics: ["cookies", "choice.optin"],
    says: ({ cookies }) => lists(cookies?.lessons, "law"),
  },
  "cookies-lesson-duration": {
    topics: ["cookies", "retention"],
    says: ({ cookies }) => lists(cookies?.lessons, "duration"),
  },
  "cookies-lesson-session": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "session"),
  },
  "cookies-session-deleted": {
    topics: ["cookies", "retention"],
    says: ({ cookies }) => cookies?.session?.deleted,
  },
  "cookies-session-identifiers": {
    topics: ["cookies", "security"],
    says: ({ cookies }) => cookies?.session?.onlyIdentifiers,
  },
  "cookies-session-techniques": {
    topics: ["cookies", "security"],
    says: ({ cookies }) => cookies?.session?.noOtherTechniques,
  },
  "cookies-lesson-persistent": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "persistent"),
  },
  "cookies-lesson-parties": {
    topics: ["cookies", "third-party-tracking"],
    says: ({ cookies }) => lists(cookies?.lessons, "parties"),
  },
  "cookies-parties-here": {
    topics: ["cookies"],
    says: ({ cookies }, settings) => {
      const domain = cookies?.ownDomain;
      if (domain === undefined) return undefined;
      const document = designation(settings);
      return typeof domain === "string"
        ? { domain: link(`https://${domain}`, named(domain)), website: undefined, document }
        : { domain: undefined, website: domain.notGiven && phrase("our-website"), document };
    },
  },
  "cookies-other-domains": {
    topics: ["cookies", "third-party-tracking"],
    says: ({ cookies }, settings) => cookies?.otherDomains?.notGiven && { document: designation(settings) },
  },
};

/** Clauses that explain what a cookie holds, and what it can and cannot do. */
export const cookieContents: Pick<
  Cookies,
  | Extract<keyof Cookies, `cookies-explained-${string}`>
  | "cookies-identifier"
  | "cookies-harmless"
  | "cookies-unreadable"
  | "cookies-example"
  | "cookies-anonymous"
> = {
  "cookies-explained-what": {
    topics: ["cookies"],
    says: ({ cookies }) => lists(cookies?.lessons, "content"),
  },
  "cookies-explained-who": { topics: ["cookies"], says: ({ cookies }) => lists(cookies?.lessons, "content") },
  "cookies-explained-content": {
    topics: ["cookies", "data.type.ip-device-id"],
    says: ({ cookies }) => lists(cookies?.lessons, "content"),
  },
  "cookies-identifier": { topics: ["cookies"], says: ({ cookies }) => lists(cookies?.lessons, "identifier") },
  "cookies-harmless": { topics: ["cookies"], says: ({ cookies }) => lists(cookies?.lessons, "harmless") },
  "cookies-unreadable": { topics: ["cookies"], says: ({ cookies }) => lists(cookies?.lessons, "unreadable") },
  "cookies-example": {
    topics: ["cookies", "purpose.analytics"],
    says: ({ cookies }) =>
      cookies?.exampleVisits !== undefined && {
        number: count(cookies.exampleVisits),
      },
  },
  "cookies-anonymous": { topics: ["cookies"], says: ({ cookies }) => lists(cookies?.lessons, "anonymous") },
};
