import { designation } from "../designation.js";
import { list, period, phrase, phrasesOf, ways, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

/** Decisions made by automated means alone. */
export const automated = defineSection("automated", {
  "automated-denied": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => automatedDecisions?.made === false,
  },
  "automated-made": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => Object.keys(automatedDecisions?.decisions ?? {}).length > 0,
  },
  "automated-decision": {
    topics: ["rights.automated-decisions"],
    each: ({ automatedDecisions }) =>
      entries(automatedDecisions?.decisions, ({ about, logic, consequence, humanReview }) => ({
        about: words(about),
        logic: words(logic),
        consequence: words(consequence),
        review: humanReview ? phrase("identity-reviewed") : undefined,
      })),
  },
});

/** Marketing messages, and how to stop them. */
export const marketing = defineSection("marketing", {
  "marketing-denied": { topics: ["purpose.marketing"], says: ({ marketing }) => marketing?.sent === false },
  "marketing-sent": {
    topics: ["purpose.marketing"],
    says: ({ marketing }) =>
      marketing?.sent && {
        channels: list(marketing.channels?.map((channel) => words(channel))),
        content: list(marketing.content?.map((item) => words(item))),
      },
  },
  "marketing-unsubscribe": {
    topics: ["choice.marketing-optout", "choice.optout"],
    says: ({ marketing }) => marketing?.optOut?.unsubscribeLink,
  },
  "marketing-call": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) => marketing?.optOut?.byCall,
  },
  "marketing-contact": {
    topics: ["choice.marketing-optout", "contact"],
    says: ({ marketing, contacts }) => {
      const given = marketing?.optOut?.byContact && ways(contacts?.marketing);
      return given && { ways: given };
    },
  },
  "marketing-delay": {
    topics: ["choice.marketing-optout"],
    says: ({ marketing }) =>
      marketing?.optOut?.effectiveWithin && { period: period(marketing.optOut.effectiveWithin) },
  },
});

/** Customer support and the data it gathers. */
export const support = defineSection("support", {
  "support-channels": {
    topics: ["support"],
    says: ({ support }) => {
      const channels = list(support?.channels?.map((channel) => words(channel)));
      return channels && { channels };
    },
  },
  "support-data": {
    topics: ["support", "data.categories"],
    says: ({ support }) => {
      const data = list(support?.data?.map((item) => words(item)));
      return data && { data };
    },
  },
  "support-remote": {
    topics: ["support"],
    says: ({ support }) =>
      support?.remoteAccess && {
        consent: support.remoteAccess.explicitConsent ? phrase("explicit-consent-noun") : undefined,
      },
  },
  "support-recorded": { topics: ["support"], says: ({ support }) => support?.recorded },
  "support-training": { topics: ["support", "data.purposes"], says: ({ support }) => support?.training },
  "support-survey": {
    topics: ["support", "data.type.survey"],
    says: ({ support }) =>
      support?.survey && { optOut: support.survey.optOut ? phrase("say-no") : undefined },
  },
  "support-survey-contact": {
    topics: ["support", "choice.optout"],
    says: ({ contacts }) => {
      const given = ways(contacts?.surveys);
      return given && { ways: given };
    },
  },
  "support-contact": {
    topics: ["support", "contact"],
    says: ({ contacts }) => {
      const given = ways(contacts?.support);
      return given && { ways: given };
    },
  },
});

/** Data about other people that a person supplies. */
export const supplied = defineSection("supplied", {
  "supplied-duty": {
    topics: ["supplied-data"],
    says: ({ suppliedData }) => {
      const duties = list(suppliedData?.duties?.map((duty) => words(duty)));
      return duties && { duties };
    },
  },
});

/** Links to websites of others. */
export const links = defineSection("links", {
  "links-present": { topics: ["links"], says: ({ links }) => links?.present },
  "links-no-control": { topics: ["links"], says: ({ links }) => links?.noControl },
  "links-not-covered": {
    topics: ["links"],
    says: ({ links }, settings) => links?.notCovered && { document: designation(settings) },
  },
  "links-read": { topics: ["links"], says: ({ links }) => links?.readTheirs },
});

/** How the controller makes sure that it keeps the policy. */
export const governance = defineSection("governance", {
  "governance-self-assessment": {
    topics: ["governance"],
    says: ({ governance }, settings) => {
      const assessment = governance?.selfAssessment;
      return (
        assessment && {
          document: designation(settings),
          period: assessment.every && period(assessment.every),
          signed: assessment.signedStatement ? phrase("signed-statement") : undefined,
        }
      );
    },
  },
  "governance-training": { topics: ["governance"], says: ({ governance }) => governance?.training },
  "governance-frameworks": {
    topics: ["governance"],
    says: ({ governance }) => {
      const frameworks = list(governance?.frameworks?.map((framework) => words(framework)));
      return frameworks && { frameworks };
    },
  },
  "governance-accuracy": { topics: ["governance"], says: ({ governance }) => governance?.dataAccuracy },
});

/** How the document changes, and what follows. */
export const changes = defineSection("changes", {
  "changes-any-time": {
    topics: ["policy-change"],
    says: ({ changes }, settings) => changes?.anyTime && { document: designation(settings) },
  },
  "changes-date": {
    topics: ["policy-change", "update-statement"],
    says: ({ changes }) => changes?.dateUpdated,
  },
  "changes-reader": { topics: ["policy-change"], says: ({ changes }) => changes?.readerChecks },
  "changes-effective": {
    topics: ["policy-change", "policy-change.effect"],
    says: ({ changes }) => changes?.effectiveOnPublication,
  },
  "changes-notice": {
    topics: ["policy-change", "policy-change.notice"],
    says: ({ changes }) => {
      const channels = list(
        changes?.notice?.map((channel) => words(channel)),
        "or",
      );
      return channels && { channels };
    },
  },
  "changes-substantial": {
    topics: ["policy-change", "policy-change.notice"],
    says: ({ changes }) => {
      const conditions = list(
        phrasesOf([
          [changes?.substantial?.notice, "update-notice"],
          [changes?.substantial?.freshConsent, "fresh-consent"],
        ]),
      );
      return conditions && { conditions };
    },
  },
  "changes-refusal": {
    topics: ["policy-change.effect"],
    says: ({ changes }, settings) => changes?.refusal === "suspension" && { document: designation(settings) },
  },
  "changes-past-data": { topics: ["policy-change.effect"], says: ({ changes }) => changes?.pastData },
});
