import { reach, ways } from "../contact-value.js";
import { designation } from "../designation.js";
import { list, named, period, phrase, places, termOrLabel, words } from "../make-value.js";
import { there } from "../observe.js";
import { sectionOf } from "../reference-value.js";
import { defineSection } from "../section.js";
import type { Value } from "../value.js";

/** Marketing messages, and how to stop them. */
export const marketing = defineSection("marketing", {
  "disclosure-opt-out": {
    topics: ["choice.optout", "recipients.basis"],
    says: (policy) => {
      const optOut = there(policy.disclosure?.optOut);
      return (
        optOut && {
          exceptions: list(
            optOut.except?.map((exception) => phrase(`disclosure-${exception}`)),
            "or",
          ),
          providers: optOut.refersToRecipients
            ? sectionOf(policy, "privacy-policy", "recipients")
            : undefined,
        }
      );
    },
  },
  "marketing-denied": { topics: ["purpose.marketing"], says: ({ marketing }) => marketing?.sent === false },
  "marketing-sent": {
    topics: ["purpose.marketing"],
    says: ({ marketing }) =>
      marketing?.sent && {
        channels: list(marketing.channels?.map((channel) => termOrLabel("channel", channel))),
        content: list(marketing.content?.map((item) => termOrLabel("marketing-content", item))),
      },
  },
  "marketing-any-time": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) => marketing?.optOut?.anyTime,
  },
  "marketing-only": {
    topics: ["purpose.marketing", "choice.optin"],
    says: ({ marketing }) => {
      const recipients = list(
        marketing?.onlyTo?.map((group) => phrase(`to-${group}`)),
        "or",
      );
      return recipients && { recipients };
    },
  },
  "marketing-unsubscribe": {
    topics: ["choice.marketing-optout", "choice.optout"],
    says: ({ marketing }) => marketing?.optOut?.unsubscribeLink,
  },
  "marketing-instructions": {
    topics: ["choice.marketing-optout", "choice.optout"],
    says: ({ marketing }) => marketing?.optOut?.unsubscribeInstructions,
  },
  "marketing-call": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) => marketing?.optOut?.byCall,
  },
  "marketing-contact": {
    topics: ["choice.marketing-optout", "contact"],
    says: ({ marketing, contacts }, settings) => {
      const byContact = marketing?.optOut?.byContact;
      const given = reach(contacts?.marketing, settings);
      if (given || !byContact) return given;
      return { document: designation(settings), writing: phrase("writing-to-us") };
    },
  },
  "marketing-delay": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) =>
      marketing?.optOut?.effectiveWithin && { period: period(marketing.optOut.effectiveWithin) },
  },
  "marketing-meanwhile": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) => marketing?.optOut?.messagesMeanwhile,
  },
  "marketing-stops": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) => marketing?.optOut?.endsCorrespondence,
  },
  "marketing-third-parties": {
    topics: ["purpose.advertising"],
    adds: { removal: ["choice.ads-optout"], account: ["choice.ads-optout"] },
    says: ({ marketing }) => {
      const advertising = there(marketing?.thirdPartyAdvertising);
      const account = there(advertising?.paidAccount);
      return (
        advertising && {
          removal: words(advertising.removal),
          account: account && accountName(account.name),
          provider: account?.from && termOrLabel("recipient-kind", account.from),
        }
      );
    },
  },
  "third-party-marketing-denied": {
    topics: ["marketing.third-party"],
    says: ({ marketing }) => marketing?.thirdPartyUse?.disclosed === false,
  },
  "third-party-marketing-declared": {
    topics: ["marketing.third-party"],
    says: ({ marketing }) => marketing?.thirdPartyUse?.disclosed === true,
  },
  "third-party-marketing-opt-in": {
    topics: ["marketing.third-party", "choice.optin"],
    says: ({ marketing }) => marketing?.thirdPartyUse?.only === "opt-in",
  },
  "third-party-marketing-opt-out": {
    topics: ["marketing.third-party", "choice.optout"],
    says: ({ marketing }) => marketing?.thirdPartyUse?.only === "unless-opt-out",
  },
  "third-party-marketing-list": {
    topics: ["marketing.third-party", "contact"],
    says: ({ marketing, contacts }) =>
      marketing?.thirdPartyUse?.list && {
        places: places(marketing.thirdPartyUse.places, "or"),
        ways: ways(contacts?.rights),
      },
  },
});

/** What an account is called that has to be bought. */
function accountName(name: string | undefined): Value {
  return name === undefined ? phrase("paid-account") : phrase("named-account", { name: named(name) });
}
