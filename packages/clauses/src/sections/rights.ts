import type { Policy } from "@policywright/schema";
import { designation } from "../designation.js";
import {
  joined,
  link,
  list,
  missingChannels,
  period,
  phrase,
  phrasesOf,
  places,
  termOrLabel,
  ways,
  words,
} from "../make-value.js";
import { defineSection, items } from "../section.js";
import type { Value } from "../value.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Clauses of each right, in the order in which they follow one another. */
const clausesOf = {
  confirmation: ["rights-confirmation"],
  access: ["rights-access"],
  rectification: ["rights-rectification"],
  erasure: ["rights-erasure", "rights-erasure-ground", "rights-erasure-exception"],
  restriction: ["rights-restriction", "rights-restriction-ground", "rights-restriction-notice"],
  portability: ["rights-portability"],
  objection: ["rights-objection"],
  "automated-decisions": ["rights-automated-decisions"],
  "withdraw-consent": ["rights-withdraw-consent"],
  complaint: ["rights-complaint"],
} as const satisfies Record<keyof Granted, readonly string[]>;

/** The rights of the people, what they can do in their account, how they make a request. */
export const rights = defineSection(
  "rights",
  {
    "rights-lead": {
      topics: ["user-choice"],
      says: ({ rights }) => {
        if (Object.keys(rights?.granted ?? {}).length === 0) return undefined;
        return rights?.underApplicableLaw ? { law: phrase("laws") } : { plain: phrase("these-rights") };
      },
    },
    "rights-confirmation": {
      topics: ["rights.confirmation", "rights.access"],
      says: ({ rights }) => rights?.granted?.confirmation !== undefined,
    },
    "rights-access": {
      topics: ["rights.access"],
      adds: { free: ["rights.limits"] },
      says: ({ rights }) => {
        const access = rights?.granted?.access;
        const free = access?.free
          ? access.lawfulAndReasonable
            ? phrase("free-if-reasonable")
            : phrase("free")
          : undefined;
        return access && { age: mark(access.anyAge, "any-age"), copies: mark(access.copies, "copies"), free };
      },
    },
    "rights-rectification": {
      topics: ["rights.rectification"],
      says: ({ rights }) => {
        const rectification = rights?.granted?.rectification;
        return (
          rectification && {
            promptly: mark(rectification.promptly, "promptly"),
            incomplete: mark(rectification.completion, "incomplete-data"),
            statement: mark(rectification.supplementaryStatement, "supplementary-statement"),
          }
        );
      },
    },
    "rights-erasure": {
      topics: ["rights.erasure"],
      says: ({ rights }) => {
        const erasure = rights?.granted?.erasure;
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
            grounds: erasure.grounds && phrase("any-case"),
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
    "rights-erasure-exception": {
      topics: ["rights.erasure"],
      each: ({ rights }) =>
        items(rights?.granted?.erasure?.exceptions, (exception) => ({
          exception: termOrLabel("erasure-exception", exception),
        })),
    },
    "rights-restriction": {
      topics: ["rights.restriction"],
      says: ({ rights }) => {
        const restriction = rights?.granted?.restriction;
        return restriction && { grounds: restriction.grounds && phrase("any-case") };
      },
    },
    "rights-restriction-ground": {
      topics: ["rights.restriction"],
      each: ({ rights }) =>
        items(rights?.granted?.restriction?.grounds, (ground) => ({
          ground: termOrLabel("restriction-ground", ground),
        })),
    },
    "rights-restriction-notice": {
      topics: ["rights.restriction"],
      says: ({ rights }) => rights?.granted?.restriction?.noticeBeforeLifting,
    },
    "rights-portability": {
      topics: ["rights.portability"],
      says: ({ rights }) => {
        const portability = rights?.granted?.portability;
        return (
          portability && {
            format: mark(portability.machineReadable, "machine-readable"),
            transmission: mark(portability.transmission, "transmit"),
          }
        );
      },
    },
    "rights-objection": {
      topics: ["rights.object"],
      says: ({ rights }) => {
        const objection = rights?.granted?.objection;
        return (
          objection && {
            manner: joined(
              phrasesOf([
                [objection.anyTime, "any-time"],
                [objection.particularSituation, "particular-situation"],
              ]),
              "unit",
            ),
            profiling: mark(objection.profiling, "same-basis-profiling"),
            stop: mark(objection.stops, "stop"),
            exceptions: list(
              objection.exceptions?.map((exception) => termOrLabel("objection-exception", exception)),
              "or",
            ),
            marketing: mark(objection.directMarketing, "stop-marketing"),
          }
        );
      },
    },
    "rights-automated-decisions": {
      topics: ["rights.automated-decisions"],
      says: ({ rights }) => {
        const decisions = rights?.granted?.["automated-decisions"];
        return (
          decisions && {
            profiling: mark(decisions.profiling, "profiling"),
            effects: mark(decisions.significantEffects, "significant-effects"),
          }
        );
      },
    },
    "rights-withdraw-consent": {
      topics: ["rights.withdraw-consent", "choice.optout"],
      says: ({ rights, consent }) => {
        const withdrawal = rights?.granted?.["withdraw-consent"];
        return (
          withdrawal && {
            manner: list(
              phrasesOf([
                [withdrawal.anyTime, "any-time"],
                [withdrawal.partly, "wholly-or-partly"],
              ]),
            ),
            before: mark(withdrawal.lawfulBefore, "lawful-before"),
            method: words(consent?.withdrawal),
            consequence: words(consent?.consequence),
          }
        );
      },
    },
    "rights-complaint": {
      topics: ["rights.complaint"],
      says: ({ rights }) => {
        const complaint = rights?.granted?.complaint;
        return (
          complaint && {
            authority: words(complaint.authority),
            website: complaint.website === undefined ? undefined : link(complaint.website),
          }
        );
      },
    },
    "rights-notify-recipients": {
      topics: ["rights.rectification", "rights.erasure"],
      says: ({ rights }) => rights?.notifyRecipients,
    },
    "account-self-service": {
      topics: ["choice.account", "rights.access", "rights.rectification"],
      says: ({ account }) => {
        const self = account?.selfService;
        const actions = list(
          phrasesOf([
            [self?.review, "review"],
            [self?.change, "change"],
          ]),
          "or",
        );
        const place = words(self?.place);
        return actions && { actions, ...(self?.login ? { place } : { unlocked: place }) };
      },
    },
    "account-closure": {
      topics: ["choice.account", "rights.erasure"],
      adds: { reasons: ["retention.after"] },
      says: ({ account }) => {
        const closure = account?.closure;
        return (
          closure?.onRequest && {
            actions: list(
              closure.actions?.map((id) => phrase(id)),
              "or",
            ),
            from: words(closure.from),
            reasons: list(
              closure.keptFor?.map((reason) => termOrLabel("retention-reason", reason)),
              "or",
            ),
          }
        );
      },
    },
    "requests-contact": {
      topics: ["rights.how-to-exercise", "contact"],
      says: ({ contacts }) => {
        const given = ways(contacts?.rights);
        return given && { ways: given };
      },
    },
    "requests-contact-missing": {
      topics: ["rights.how-to-exercise", "contact"],
      says: ({ contacts }, settings) => {
        const channels = missingChannels(contacts?.rights);
        return channels && { channels, document: designation(settings) };
      },
    },
    "requests-response": {
      topics: ["rights.response-time"],
      each: ({ requests }) =>
        items(requests?.responseTimes, ({ period: within, places: inside, outside }) => {
          const time = period(within);
          if (inside) return { places: places(inside, "or"), within: time };
          return outside ? { outside: places(outside, "or"), beyond: time } : { period: time };
        }),
    },
    "requests-circumstances": {
      topics: ["rights.response-time"],
      says: ({ requests }) => requests?.dependsOnCircumstances,
    },
    "requests-extension": {
      topics: ["rights.response-time"],
      says: ({ requests }) =>
        requests?.extension && {
          period: period(requests.extension.period),
          notice: mark(requests.extension.notified, "extension-notice"),
        },
    },
    "requests-free": { topics: ["rights.limits"], says: ({ requests }) => requests?.free },
    "requests-fee": { topics: ["rights.limits"], says: ({ requests }) => requests?.feeIfExcessive },
    "requests-refusal": { topics: ["rights.limits"], says: ({ requests }) => requests?.refusalIfExcessive },
    "requests-identity": { topics: ["rights.limits"], says: ({ requests }) => requests?.identityCheck },
    "requests-forms": {
      topics: ["rights.how-to-exercise"],
      says: ({ requests }) => {
        const forms = list(
          requests?.forms?.map((form) => phrase(form)),
          "or",
        );
        return forms && { forms };
      },
    },
  },
  ({ rights }) => granted(rights?.granted).flatMap((right) => clausesOf[right]),
);

/** Rights that the model grants, in the order of their declaration. */
function granted(rights: Granted | undefined): (keyof Granted)[] {
  return Object.keys(rights ?? {}).filter((key): key is keyof Granted => Object.hasOwn(clausesOf, key));
}

function mark(declared: boolean | undefined, id: Parameters<typeof phrase>[0]): Value | undefined {
  return declared ? phrase(id) : undefined;
}
