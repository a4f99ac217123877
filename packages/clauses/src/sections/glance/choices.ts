import { facts } from "@policywright/schema";
import { ways } from "../../contact-value.js";
import { list, phrase, phrasesOf } from "../../make-value.js";
import { sectionOf } from "../../reference-value.js";
import type { SectionCode } from "../../section.js";

type Choices = Pick<
  SectionCode<"at-a-glance">,
  | "glance-cookies-denied"
  | "glance-cookies"
  | "glance-marketing-denied"
  | "glance-marketing"
  | "glance-contact"
>;

/** What people can choose, and whom they can ask. */
export const choices: Choices = {
  "glance-cookies-denied": {
    topics: ["cookies"],
    says: (policy) =>
      policy.cookies?.used === false && { more: sectionOf(policy, "privacy-policy", "cookies") },
  },
  "glance-cookies": {
    topics: ["cookies"],
    adds: { banner: ["choice.optin"], choices: ["choice.browser-controls"] },
    says: (policy) =>
      facts.usesCookies.of(policy) && {
        banner: policy.cookies?.consent === "banner" ? phrase("in-banner") : undefined,
        choices: list(
          phrasesOf([
            [policy.cookies?.browserControls?.rejectAll, "reject-cookies"],
            [policy.cookies?.browserControls?.choose, "choose-cookies"],
          ]),
          "or",
        ),
        more: sectionOf(policy, "privacy-policy", "cookies"),
      },
  },
  "glance-marketing-denied": {
    topics: ["purpose.marketing"],
    says: (policy) =>
      policy.marketing?.sent === false && { more: sectionOf(policy, "privacy-policy", "marketing") },
  },
  "glance-marketing": {
    topics: ["purpose.marketing"],
    adds: { ways: ["choice.marketing-optout"] },
    says: (policy) => {
      const optOut = policy.marketing?.optOut;
      const contact = ways(policy.contacts?.marketing);
      const stops = phrasesOf([
        [optOut?.unsubscribeLink, "by-unsubscribing"],
        [optOut?.byCall, "by-saying-so"],
      ]);
      return (
        policy.marketing?.sent && {
          ways: list(contact ? [...stops, phrase("by-telling-us", { ways: contact })] : stops, "or"),
          more: sectionOf(policy, "privacy-policy", "marketing"),
        }
      );
    },
  },
  "glance-contact": {
    topics: ["contact"],
    says: (policy) => {
      const questions = ways(policy.contacts?.questions);
      const requests = ways(policy.contacts?.rights);
      return (questions || requests) && { questions, requests };
    },
  },
};
