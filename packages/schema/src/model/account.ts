import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { termOrLabel } from "../values/own-term.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { channels, retentionReasons } from "../vocabularies/index.js";
import { ChildDirected, ContentRemoval } from "./child-directed.js";

/** What people can do themselves, and what happens when an account is closed. */
export const Account = z
  .strictObject({
    selfService: z
      .strictObject({
        login: yes("Whether people log in for it."),
        place: Phrase.optional().describe("Where: `your account settings`."),
        anyTime: yes("Whether they can do so at any time."),
        someServices: yes("Whether only some of the services offer it."),
        keepsOthersOut: yes("Whether the policy says that logging in keeps others out."),
        review: yes("Whether they can see their data there."),
        change: yes("Whether they can change them there."),
      })
      .optional()
      .describe("What people can do in their account."),
    privateByDefault: yes(
      "Whether settings give the highest confidentiality by default (Quebec Private Sector Act s. 9.1).",
    ),
    closure: z
      .strictObject({
        onRequest: yes("Whether the account is closed on request."),
        anyTime: yes("Whether people can ask for it at any time."),
        actions: z
          .array(z.enum(["deactivate", "delete"]))
          .optional()
          .describe("What happens to the account and its data; several are alternatives."),
        from: Phrase.optional().describe("From where they are removed: `our active databases`."),
        keptFor: z
          .array(termOrLabel(retentionReasons))
          .optional()
          .describe("Reasons to keep some data all the same."),
      })
      .optional()
      .describe("What happens when an account is closed."),
  })
  .describe("Accounts.");

/** Consent to the processing and to the policy. */
export const Consent = z
  .strictObject({
    presumedFrom: z
      .array(z.enum(["visit", "use", "providing-data"]))
      .optional()
      .describe("Conduct that the policy takes for consent."),
    ifYouDisagree: z
      .enum(["do-not-use"])
      .optional()
      .describe("What the policy asks of people who do not agree with it."),
    withdrawal: z
      .array(termOrLabel(channels))
      .optional()
      .describe("How consent is withdrawn; your own words read after `by`: `writing to us`."),
    dataAfterwards: z
      .array(z.enum(["delete", "anonymise", "store"]))
      .optional()
      .describe("What happens to the data after a withdrawal; several are alternatives."),
    consequence: Phrase.optional().describe("What follows a withdrawal, as a clause: `we delete the data`."),
  })
  .describe("Consent.");

/** Children and minors. */
export const Children = z
  .strictObject({
    age: z.int().min(1).max(21).describe("Age below which a person is a minor here, in years."),
    notKnowinglyCollected: yes("Whether data of minors are not knowingly collected."),
    notKnowinglyKept: yes("Whether data of minors are not knowingly kept."),
    notIntentionallyCollected: yes("Whether data of minors are not intentionally collected."),
    notIntentionallyKept: yes("Whether data of minors are not intentionally kept."),
    notKnowinglySolicited: yes("Whether data of minors are not knowingly asked for."),
    notMarketedTo: yes("Whether services are not knowingly marketed to minors."),
    notDesigned: yes("Whether services were not designed for minors."),
    notDirected: yes("Whether services are not directed to minors."),
    userRepresents: yes(
      "Whether using the services states that the user is of age or the parent or guardian of a minor user.",
    ),
    guardianConsents: yes("Whether that parent or guardian consents to the minor's use."),
    onDiscovery: z
      .strictObject({
        deactivateAccount: yes("The account is deactivated."),
        deleteData: yes("Reasonable measures are taken to delete the data promptly."),
      })
      .optional()
      .describe("What happens when data of a minor are found."),
    likelyUsers: yes(
      "Whether minors are likely to use the services, to whomever these are directed (UK Children’s Code); no document says it.",
    ),
    version: WebAddress.optional().describe(
      "Address of a version of the policy in words that children understand (GDPR Art. 12(1)).",
    ),
    directed: ChildDirected.optional(),
    contentRemoval: ContentRemoval.optional(),
    report: yes("Whether people who learn of such data are asked to report it to `contacts.children`."),
  })
  .describe("Children and minors.");
