import { facts, type Policy } from "@policywright/schema";
import { eachOf } from "./each-of.js";
import { all, at, either, yesAt } from "./look.js";
import type { Need } from "./need.js";

const counts = "requests.metrics.counts";

/** What models declare of how requests are made, checked, answered and counted. */
export const needsOfAsking = {
  requestWays: { says: "how people make a request", look: at("contacts.rights") },
  severalRequestWays: { says: "two ways to make a request", look: severalWays },
  tollFreeNumber: { says: "a toll-free number for requests", look: yesAt("contacts.rights.tollFree") },
  requestEmail: { says: "an email address for requests", look: at("contacts.rights.email") },
  requestForm: { says: "a form for requests on the website", look: at("contacts.rights.form") },
  requestRoute: {
    says: "a way to make requests through the website",
    look: (policy) =>
      facts.hasWebsite.of(policy) === false
        ? { declared: [], missing: [] }
        : at(facts.isOnlineOnly.of(policy) ? "contacts.rights.email" : "contacts.rights.form")(policy),
  },
  requestTimes: {
    says: "within which time requests are confirmed and answered",
    look: all(at("requests.confirmedWithin"), at("requests.responseTimes")),
  },
  checkOfRequests: {
    says: "how it is checked who makes a request",
    look: either(
      yesAt("requests.verification.account"),
      at("requests.verification.matching"),
      at("requests.verification.impossible"),
    ),
  },
  lackOfCheck: {
    says: "why nobody can be verified",
    look: at("requests.verification.impossible"),
  },
  agents: { says: "how an agent makes a request", look: at("requests.agents") },
  appeals: {
    says: "how people appeal against a refused request",
    look: all(at("requests.appeals"), at("contacts.appeals")),
  },
  attorneyGeneral: {
    says: "that people whose appeal is refused are told how to reach the attorney general",
    look: yesAt("requests.appeals.attorneyGeneral"),
  },
  questions: { says: "a contact for questions", look: at("contacts.questions") },
  figures: { says: "figures on requests", look: at("requests.metrics.counts") },
  figuresOfDeletion: counted("deletion", "delete"),
  figuresOfCorrection: counted("correction", "correct"),
  figuresOfKnowing: counted("knowing", "know"),
  figuresOfLogic: counted("access to automated decisions", "access-automated-decisions"),
  figuresOfOptOuts: counted("opting out of sale and sharing", "opt-out-sale"),
  figuresOfLimits: counted("limiting the use of sensitive data", "limit-sensitive"),
  figuresOfDecisions: counted("opting out of automated decisions", "opt-out-automated-decisions"),
  figuresOfTime: {
    says: "in how many days requests were answered",
    look: eachOf(
      counts,
      (policy) => policy.requests?.metrics?.counts,
      (path) => either(at(`${path}.medianDays`), at(`${path}.meanDays`)),
    ),
  },
  figuresOfEverybody: {
    says: "that the figures are those of all people",
    look: yesAt("requests.metrics.everyone"),
  },
} as const satisfies Readonly<Record<string, Need>>;

function counted(about: string, kind: string): Need {
  return {
    says: `how many requests for ${about} there were, were met and were denied`,
    look: all(
      at(`${counts}.${kind}.received`),
      at(`${counts}.${kind}.complied`),
      at(`${counts}.${kind}.denied`),
    ),
  };
}

/** Ways of which two are asked for: email, telephone, form, post. */
function severalWays({ contacts }: Policy) {
  const { email, phone, form, address } = contacts?.rights ?? {};
  const ways = Object.entries({ email, phone, form, address }).filter(([, way]) => way !== undefined);
  return ways.length < 2
    ? { declared: [], missing: ["contacts.rights"] }
    : { declared: ways.map(([way]) => `contacts.rights.${way}`), missing: [] };
}
