import type { Policy } from "@policywright/schema";
import { list, place } from "../make-value.js";
import { recipientName } from "../name-value.js";
import { unwatched } from "../observe.js";
import { reference } from "../reference-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { cookieName } from "./cookies.js";
import { recipientPages } from "./recipients.js";

/** Recipients that set cookies. */
export const cookieRecipients = defineSection("cookie-recipients", {
  "cookie-recipients-entry": {
    topics: ["cookies", "recipients", "third-party-tracking"],
    adds: { country: ["transfers"] },
    each: (policy) =>
      entries(policy.recipients, (recipient, id) => {
        const cookies = list(setBy(id, policy));
        return (
          cookies && {
            name: recipientName(id, policy),
            cookies,
            country: recipient.country === undefined ? undefined : place(recipient.country),
            ...recipientPages(recipient),
          }
        );
      }),
  },
  "cookie-recipients-all": {
    topics: ["recipients"],
    says: (policy) => {
      const setters = Object.keys(unwatched(policy.recipients) ?? {}).filter(
        (id) => setBy(id, policy).length > 0,
      );
      const privacyPolicy =
        setters.length > 0 ? reference(policy, "privacy-policy", "recipients") : undefined;
      return privacyPolicy && { privacyPolicy };
    },
  },
});

/** Names of the cookies that a recipient sets. */
function setBy(recipient: string, { cookies }: Policy): Value[] {
  return Object.keys(unwatched(cookies?.items) ?? {}).flatMap((key) => {
    if (unwatched(cookies?.items)?.[key]?.provider !== recipient) return [];
    const cookie = cookies?.items?.[key];
    return cookie?.provider === undefined ? [] : [cookieName(cookie)];
  });
}
