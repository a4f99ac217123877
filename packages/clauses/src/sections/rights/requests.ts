import { missingChannels, ways } from "../../contact-value.js";
import { designation } from "../../designation.js";
import { list, mark, period, phrase, phrasesOf, places } from "../../make-value.js";
import { there } from "../../observe.js";
import { items } from "../../section.js";
import type { ClausesOf } from "./clauses-of.js";

/** Clauses of how requests are made and answered. */
export const requests: ClausesOf<"requests"> = {
  "requests-information": {
    topics: ["rights.how-to-exercise"],
    says: ({ requests }) => requests?.informs,
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
  "requests-officer": {
    topics: ["rights.how-to-exercise", "dpo"],
    says: ({ requests }) => {
      const officer = there(requests?.toOfficer);
      return officer && { when: mark(officer.anyTime, "any-time") };
    },
  },
  "requests-no-account": {
    topics: ["rights.how-to-exercise"],
    says: ({ requests }) => requests?.noAccount,
  },
  "requests-confirmation": {
    topics: ["rights.response-time"],
    says: ({ requests }) => requests?.confirmedWithin && { period: period(requests.confirmedWithin) },
  },
  "requests-prompt": { topics: ["rights.response-time"], says: ({ requests }) => requests?.promptly },
  "requests-response": {
    topics: ["rights.response-time"],
    each: ({ requests }) =>
      items(requests?.responseTimes, ({ period: within, places: inside, outside }) => {
        const time = period(within);
        if (inside) return { places: places(inside, "or"), within: time };
        return outside ? { outside: places(outside), beyond: time } : { period: time };
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
        when: mark(requests.extension.complexity, "complex-or-numerous"),
        notice: mark(requests.extension.notified, "extension-notice"),
      },
  },
  "requests-clock": {
    topics: ["rights.response-time"],
    says: ({ requests }) => requests?.clockStops,
  },
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
  "requests-oral": { topics: ["rights.limits"], says: ({ requests }) => requests?.oralIdentity },
  "requests-electronic": {
    topics: ["rights.how-to-exercise"],
    says: ({ requests }) => requests?.electronicReply,
  },
  "requests-free": { topics: ["rights.limits"], says: ({ requests }) => requests?.free },
  "requests-excessive": {
    topics: ["rights.limits"],
    says: ({ requests }) => {
      const reactions = list(
        phrasesOf([
          [requests?.feeIfExcessive, "charge-fee"],
          [requests?.refusalIfExcessive, "refuse"],
        ]),
        "or",
      );
      return (
        reactions && {
          reactions,
          example: mark(requests?.repetitive, "repeated"),
          costs: requests?.feeIfExcessive ? mark(requests.feeCoversCosts, "administrative-costs") : undefined,
        }
      );
    },
  },
  "requests-refusal-reasons": {
    topics: ["rights.limits", "rights.complaint"],
    says: ({ requests }) => requests?.refusalReasons,
  },
  "requests-identity": {
    topics: ["rights.limits", "rights.verification"],
    says: ({ requests }) => requests?.identityCheck,
  },
};
