import type { Policy } from "@policywright/schema";
import { link, list, phrase, places } from "../make-value.js";
import type { SectionCode } from "../section.js";

type Cookies = SectionCode<"cookies">;
type Control = NonNullable<NonNullable<Policy["signals"]>["globalPrivacyControl"]>;

const control = ({ signals }: Policy): Control | undefined => signals?.globalPrivacyControl;

/** Clauses of signals by which a browser speaks for its user. */
export const signals: Pick<Cookies, Extract<keyof Cookies, `signals-${string}`>> = {
  "signals-dnt-honoured": {
    topics: ["do-not-track", "user-choice"],
    says: ({ signals }) => signals?.doNotTrack?.honoured === true,
  },
  "signals-dnt-similar": {
    topics: ["do-not-track"],
    says: ({ signals }) => signals?.doNotTrack?.similarSignals,
  },
  "signals-dnt-no-tracking": {
    topics: ["do-not-track"],
    says: ({ signals }) => signals?.doNotTrack?.noTracking,
  },
  "signals-dnt-no-cookies": {
    topics: ["do-not-track", "cookies"],
    says: ({ signals }) => signals?.doNotTrack?.noCookies,
  },
  "signals-dnt-denied": {
    topics: ["do-not-track"],
    says: ({ signals }) => signals?.doNotTrack?.honoured === false,
  },
  "signals-gpc-honoured": {
    topics: ["global-privacy-control", "choice.optout"],
    says: (policy) => control(policy)?.honoured === true,
  },
  "signals-gpc-denied": {
    topics: ["global-privacy-control"],
    says: (policy) => control(policy)?.honoured === false,
  },
  "signals-gpc-similar": {
    topics: ["global-privacy-control", "choice.optout"],
    says: (policy) => control(policy)?.similarSignals,
  },
  "signals-gpc-effect": {
    topics: ["global-privacy-control", "ccpa.optout-sale"],
    says: (policy) => {
      const matters = list(control(policy)?.optsOutOf?.map((matter) => phrase(`signal-${matter}`)));
      return matters && { matters };
    },
  },
  "signals-gpc-places": {
    topics: ["global-privacy-control"],
    says: (policy) => {
      const states = places(control(policy)?.places, "or");
      return states && { places: states };
    },
  },
  "signals-gpc-scope": {
    topics: ["global-privacy-control"],
    says: (policy) => {
      const scope = list(control(policy)?.appliesTo?.map((part) => phrase(`signal-${part}`)));
      return scope && { scope };
    },
  },
  "signals-gpc-status": {
    topics: ["global-privacy-control"],
    says: (policy) => control(policy)?.statusShown,
  },
  "signals-gpc-frictionless": {
    topics: ["global-privacy-control", "ccpa.optout-sale"],
    says: (policy) => control(policy)?.frictionless,
  },
  "signals-gpc-instructions": {
    topics: ["global-privacy-control", "choice.browser-controls"],
    says: (policy) => {
      const address = control(policy)?.instructions;
      return address !== undefined && { address: link(address) };
    },
  },
};
