import { reach } from "../../contact-value.js";
import { designation } from "../../designation.js";
import { joined, link, list, mark, phrase, phrasesOf, termOrLabel, words } from "../../make-value.js";
import { there } from "../../observe.js";
import { items } from "../../section.js";
import { consentedPurposes, portableBases } from "./bases.js";
import type { ClausesOf } from "./clauses-of.js";
import { ledPlaces, ledRights, ownPlaces } from "./places.js";
import { states } from "./states.js";

/** Clauses of the rights of the GDPR that are granted. */
export const granted = {
  "rights-any-time": {
    topics: ["user-choice", "rights.how-to-exercise"],
    says: ({ rights }) => rights?.anyTime,
  },
  "rights-concerns": {
    topics: ["rights.rectification", "rights.limits", "contact"],
    says: ({ requests, contacts }, settings) => {
      const concerns = there(requests?.concerns);
      return (
        concerns && {
          document: designation(settings),
          ...reach(contacts?.corrections, settings),
          actions: list(
            concerns.actions?.map((action) => phrase(`concern-${action}`)),
            "or",
          ),
        }
      );
    },
  },
  "rights-lead": {
    topics: ["user-choice"],
    says: (policy) => {
      const { rights } = policy;
      const apart: readonly string[] = ["objection", ...ledRights(policy)];
      const listed = Object.keys(rights?.granted ?? {}).filter((right) => !apart.includes(right));
      if (listed.length === 0) return undefined;
      return rights?.underApplicableLaw ? { law: phrase("laws") } : { plain: phrase("have") };
    },
  },
  "rights-lead-places": {
    topics: ["user-choice"],
    says: (policy) => {
      const where = ledPlaces(policy);
      return where && { places: where };
    },
  },
  "rights-confirmation": {
    topics: ["rights.confirmation", "rights.access"],
    says: (policy) =>
      there(policy.rights?.granted?.confirmation) && { places: ownPlaces("confirmation", policy) },
  },
  "rights-access": {
    topics: ["rights.access"],
    adds: { free: ["rights.limits"] },
    says: (policy) => {
      const { rights } = policy;
      const access = there(rights?.granted?.access);
      const free = access?.free
        ? access.lawfulAndReasonable
          ? phrase("free-if-reasonable")
          : phrase("free")
        : undefined;
      return (
        access && {
          age: mark(access.anyAge, "any-age"),
          copies: mark(access.copies, "copies"),
          free,
          places: ownPlaces("access", policy),
        }
      );
    },
  },
  "rights-rectification": {
    topics: ["rights.rectification"],
    says: (policy) => {
      const { rights } = policy;
      const rectification = there(rights?.granted?.rectification);
      return (
        rectification && {
          promptly: mark(rectification.promptly, "promptly"),
          incomplete: mark(rectification.completion, "incomplete-data"),
          statement: mark(rectification.supplementaryStatement, "supplementary-statement"),
          places: ownPlaces("rectification", policy),
        }
      );
    },
  },
  "rights-erasure": {
    topics: ["rights.erasure"],
    says: (policy) => {
      const { rights } = policy;
      const erasure = there(rights?.granted?.erasure);
      return (
        erasure && {
          promptly: mark(erasure.promptly, "promptly"),
          conditions: list(
            phrasesOf([
              [erasure.conditional, "law-conditions"],
              [erasure.unlessOverridden, "no-overriding-grounds"],
            ]),
          ),
          measures: mark(erasure.informOthers, "reasonable-measures"),
          others: mark(erasure.informOthers, "parties-concerned"),
          exceptions: list(
            erasure.exceptions?.map((exception) => termOrLabel("erasure-exception", exception)),
            "or",
          ),
          grounds: erasure.grounds && phrase("exists"),
          places: ownPlaces("erasure", policy),
        }
      );
    },
  },
  "rights-erasure-ground": {
    topics: ["rights.erasure"],
    each: ({ rights }) =>
      items(rights?.granted?.erasure?.grounds, (ground) => ({
        ground: termOrLabel("erasure-ground", ground),
      })),
  },
  "rights-restriction": {
    topics: ["rights.restriction"],
    says: (policy) => {
      const { rights } = policy;
      const restriction = there(rights?.granted?.restriction);
      return (
        restriction && {
          notice: mark(restriction.noticeBeforeLifting, "tell-you"),
          grounds: restriction.grounds && phrase("exists"),
          places: ownPlaces("restriction", policy),
        }
      );
    },
  },
  "rights-restriction-ground": {
    topics: ["rights.restriction"],
    each: ({ rights }) =>
      items(rights?.granted?.restriction?.grounds, (ground) => ({
        ground: termOrLabel("restriction-ground", ground),
      })),
  },
  "rights-portability": {
    topics: ["rights.portability"],
    says: (policy) => {
      const portability = there(policy.rights?.granted?.portability);
      return (
        portability && {
          bases: list(portableBases(policy), "or"),
          format: mark(portability.machineReadable, "machine-readable"),
          transmission: mark(portability.transmission, "transmit"),
          places: ownPlaces("portability", policy),
        }
      );
    },
  },
  "rights-automated-decisions": {
    topics: ["rights.automated-decisions"],
    says: (policy) => {
      const { rights } = policy;
      const decisions = there(rights?.granted?.["automated-decisions"]);
      return (
        decisions && {
          profiling: mark(decisions.profiling, "profiling"),
          effects: mark(decisions.significantEffects, "significant-effects"),
          places: ownPlaces("automated-decisions", policy),
        }
      );
    },
  },
  "rights-withdraw-consent": {
    topics: ["rights.withdraw-consent", "choice.optout"],
    says: (policy) => {
      const { rights, consent } = policy;
      const withdrawal = there(rights?.granted?.["withdraw-consent"]);
      return (
        withdrawal && {
          purposes: list(consentedPurposes(policy)),
          manner: joined(
            phrasesOf([
              [withdrawal.anyTime, "any-time"],
              [withdrawal.partly, "wholly-or-partly"],
            ]),
            "unit",
          ),
          before: mark(withdrawal.lawfulBefore, "lawful-before"),
          future: mark(withdrawal.future, "for-the-future"),
          method: list(
            consent?.withdrawal?.map((channel) => termOrLabel("channel", channel)),
            "or",
          ),
          afterwards: list(
            consent?.dataAfterwards?.map((id) => phrase(id)),
            "or",
          ),
          consequence: words(consent?.consequence),
          places: ownPlaces("withdraw-consent", policy),
        }
      );
    },
  },
  "rights-complaint": {
    topics: ["rights.complaint"],
    says: (policy) => {
      const { rights } = policy;
      const complaint = there(rights?.granted?.complaint);
      return (
        complaint && {
          country: mark(complaint.inYourCountry, "your-country"),
          authority: words(complaint.authority),
          website: complaint.website === undefined ? undefined : link(complaint.website),
          places: ownPlaces("complaint", policy),
        }
      );
    },
  },
  "rights-judicial-remedy": {
    topics: ["user-choice"],
    says: (policy) =>
      there(policy.rights?.granted?.["judicial-remedy"]) && { places: ownPlaces("judicial-remedy", policy) },
  },
  ...states,
} as const satisfies Partial<ClausesOf<"rights">>;
