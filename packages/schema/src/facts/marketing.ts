import type { Policy } from "../model/policy.js";
import type { channels } from "../vocabularies/channels.js";
import type { Fact } from "./fact.js";

/** Channels of electronic mail in the sense of Directive 2002/58/EC Art. 2(h), and messages on devices. */
const electronic: readonly string[] = [
  "email",
  "text-message",
  "push-notification",
  "in-app",
  "social-media",
] satisfies readonly (keyof typeof channels)[];

/** Facts on direct marketing (GDPR Art. 21(2), Directive 2002/58/EC Art. 13). */
export const factsOfMarketing = {
  marketsDirectly: {
    says: "data are used for direct marketing",
    denies: "data are not used for direct marketing",
    declaredAt: ["marketing.sent", "activities.*.purposes"],
    of: (policy) => sends(policy),
  },
  marketsElectronically: {
    says: "direct marketing is sent by electronic means",
    denies: "no direct marketing is sent by electronic means",
    declaredAt: ["marketing.sent", "marketing.channels"],
    of: (policy) => {
      const sent = sends(policy);
      const { channels: named } = policy.marketing ?? {};
      if (sent === undefined || named === undefined) return sent === false ? false : undefined;
      return sent && named.some((channel) => typeof channel !== "string" || electronic.includes(channel));
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;

function sends({ marketing, activities, purposes }: Policy): boolean | undefined {
  const serving = Object.values(activities ?? {}).flatMap((activity) => activity.purposes.map(String));
  const serves = serving.some((id) => (purposes?.[id]?.term ?? id) === "direct-marketing");
  return marketing?.sent === true || serves || marketing?.sent;
}
