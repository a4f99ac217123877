import * as z from "zod";
import { Id } from "../values/id.js";
import { WebAddress } from "../values/link.js";
import { hasTermOrLabel, termed, termOrLabel } from "../values/own-term.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { prohibitedExamples, prohibitionGroups, prohibitions } from "../vocabularies/index.js";

const Prohibition = z
  .strictObject({
    ...termed(prohibitions),
    group: z
      .enum(prohibitionGroups)
      .optional()
      .describe("Where it stands; if left out, in the group of its term."),
    means: Phrase.optional().describe(
      "What is prohibited, in your own words: `selling places in a queue`; without them those of the term.",
    ),
    examples: z.array(termOrLabel(prohibitedExamples)).optional().describe("What it includes."),
    exceptions: z.array(termOrLabel(prohibitedExamples)).optional().describe("What it does not include."),
  })
  .refine(...hasTermOrLabel)
  .refine(({ term, group }) => term !== undefined || group !== undefined, {
    error: "Unexpected prohibition of your own without `group`, expected the group where it stands",
  });

const Principles = z.strictObject({
  content: z
    .strictObject({
      use: yes("Nobody may use the services for anything illegal, harmful or offensive."),
      enabling: yes("Nor encourage or help others to do so."),
      content: yes("Nobody may make such content available."),
    })
    .optional()
    .describe("On use and content."),
  security: z
    .strictObject({
      breach: yes("Nobody may use the services to breach the security or integrity of a system."),
      enabling: yes("Nor to make such a breach easier."),
      systemDefined: yes("Whether the policy says what a system is."),
    })
    .optional()
    .describe("On security."),
  network: z
    .strictObject({
      connections: yes("Nobody may connect to users, hosts or networks that do not permit it."),
    })
    .optional()
    .describe("On networks."),
});

const Sanctions = z.strictObject({
  actions: z.array(z.enum(["suspend", "end"])).describe("What follows for the use of the services."),
  partly: yes("Whether it can concern a part of that use as well as the whole."),
  immediate: yes("Whether it can follow at once."),
  discretion: yes("Whether the controller alone decides."),
  abetting: yes("Whether it also follows when somebody authorises or helps others to violate the policy."),
});

const Enforcement = z.strictObject({
  investigates: yes("Whether the controller reserves the right to investigate violations and misuse."),
  noDuty: yes("Whether the policy says that it is not bound to investigate."),
  discretion: yes("Whether the controller alone decides whether and how it acts."),
  removal: z
    .strictObject({
      actions: z.array(z.enum(["remove", "disable", "modify"])).describe("What is done with content."),
      otherAgreements: yes(
        "Whether it also concerns content that violates other agreements with the person.",
      ),
    })
    .optional()
    .describe("What happens to content that violates the policy."),
  reports: z
    .strictObject({
      to: z.array(z.enum(["law-enforcement", "regulators", "third-parties"])).describe("Who is told."),
      customerData: yes("Whether reports can hold information about customers."),
    })
    .optional()
    .describe("Reports of suspected breaches of law."),
  cooperation: z
    .strictObject({
      with: z.array(z.enum(["law-enforcement", "regulators", "third-parties"])).describe("With whom."),
      systemData: yes(
        "Whether they get information on networks and systems that relates to alleged violations.",
      ),
    })
    .optional()
    .describe("Help with investigating and prosecuting illegal conduct."),
});

/** What people may not do with the services; the acceptable-use policy is made from it. */
export const AcceptableUse = z
  .strictObject({
    websites: yes("Whether it covers the websites of `scope` as well as the services."),
    affiliates: yes("Whether it covers the services of affiliates of the controller."),
    binds: z
      .strictObject({
        enabledByYou: yes("Whether it binds others whom the person lets use the services."),
        enabledByAffiliates: yes("Whether it binds others whom affiliates of the person let use them."),
      })
      .optional()
      .describe("Whom it binds beside the person."),
    notExhaustive: yes("Whether its examples are no complete list."),
    terms: WebAddress.optional().describe("Terms of use that it belongs to."),
    changes: z
      .strictObject({
        posting: yes("Whether it can change at any time by publishing a new version on the websites."),
        useIsAgreement: yes("Whether using the services afterwards is agreement to the new version."),
      })
      .optional()
      .describe("How it changes."),
    sanctions: Sanctions.optional().describe("What follows a violation."),
    principles: Principles.optional().describe("What holds in general, before single prohibitions."),
    prohibitions: z.record(Id, Prohibition).optional().describe("Id → what is prohibited."),
    enforcement: Enforcement.optional().describe("How it is enforced."),
    reporting: z
      .strictObject({
        duty: yes("Whether people must report violations at once."),
        assistance: yes("Whether they must help to stop or remedy them."),
      })
      .optional()
      .describe(
        "What people must do when they learn of a violation; where to report is `contacts.acceptable-use`.",
      ),
  })
  .describe("Acceptable use.");
