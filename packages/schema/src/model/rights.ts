import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import {
  erasureExceptions,
  erasureGrounds,
  objectionExceptions,
  restrictionGrounds,
} from "../vocabularies/index.js";
import { requestHandling } from "./request-handling.js";
import { rightPlaces as places } from "./right-places.js";
import { grantedElsewhere } from "./rights-elsewhere.js";
import { stateRights } from "./state-rights.js";

const granted = {
  confirmation: z
    .strictObject({ places })
    .describe("To learn whether data about the person are processed (GDPR Art. 15(1))."),
  access: z
    .strictObject({
      copies: yes("Whether copies are given (GDPR Art. 15(3))."),
      free: yes("Whether this is free of charge."),
      lawfulAndReasonable: yes("Whether requests must be lawful and reasonable."),
      anyAge: yes("Whether it holds however long the data have been stored."),
      places,
    })
    .describe("To get information about the data, and the data (GDPR Art. 15)."),
  rectification: z
    .strictObject({
      promptly: yes("Whether it is done without delay."),
      completion: yes("Whether incomplete data may be completed in view of the purposes."),
      supplementaryStatement: yes("Whether a supplementary statement may do so."),
      places,
    })
    .describe("To have data corrected (GDPR Art. 16)."),
  erasure: z
    .strictObject({
      promptly: yes("Whether it is done without delay."),
      grounds: z
        .array(termOrLabel(erasureGrounds))
        .optional()
        .describe("Grounds, one of which must hold (GDPR Art. 17(1))."),
      conditional: yes("Whether conditions must hold that the policy does not list."),
      unlessOverridden: yes("Whether overriding legitimate grounds for the processing go before."),
      exceptions: z
        .array(termOrLabel(erasureExceptions))
        .optional()
        .describe("Cases in which data are kept (GDPR Art. 17(3))."),
      informOthers: yes(
        "Whether others who have the data are told to delete them, as far as technology and cost allow (GDPR Art. 17(2)).",
      ),
      places,
    })
    .describe("To have data deleted (GDPR Art. 17)."),
  restriction: z
    .strictObject({
      grounds: z
        .array(termOrLabel(restrictionGrounds))
        .optional()
        .describe("Grounds, one of which must hold (GDPR Art. 18(1))."),
      noticeBeforeLifting: yes("Whether the person is told before a restriction ends (GDPR Art. 18(3))."),
      places,
    })
    .describe("To have processing restricted (GDPR Art. 18)."),
  portability: z
    .strictObject({
      machineReadable: yes("Whether the format is structured, commonly used and machine-readable."),
      transmission: yes("Whether data may be sent to another controller (GDPR Art. 20(1), (2))."),
      places,
    })
    .describe("To receive data in a portable form (GDPR Art. 20)."),
  objection: z
    .strictObject({
      anyTime: yes("Whether it may be used at any time."),
      particularSituation: yes("Whether grounds of the person's particular situation are needed."),
      profiling: yes("Whether it extends to profiling."),
      stops: yes("Whether processing stops then."),
      exceptions: z
        .array(termOrLabel(objectionExceptions))
        .optional()
        .describe("Cases in which it goes on (GDPR Art. 21(1))."),
      broughtToAttention: yes(
        "Whether people are told of it clearly and separately at the first contact (GDPR Art. 21(4)).",
      ),
      directMarketing: yes("Whether direct marketing stops on objection in any case (GDPR Art. 21(2), (3))."),
      places,
    })
    .describe("To object to processing (GDPR Art. 21)."),
  "automated-decisions": z
    .strictObject({
      profiling: yes("Whether it covers profiling."),
      significantEffects: yes(
        "Whether it is limited to decisions with legal or similarly significant effects.",
      ),
      places,
    })
    .describe("Not to be subject to decisions made by automated means alone (GDPR Art. 22)."),
  "withdraw-consent": z
    .strictObject({
      anyTime: yes("Whether it may be used at any time (GDPR Art. 7(3))."),
      partly: yes("Whether consent may be withdrawn in part."),
      future: yes("Whether the withdrawal takes effect for the future."),
      lawfulBefore: yes("Whether processing before the withdrawal stays lawful (GDPR Art. 13(2)(c))."),
      places,
    })
    .describe("To withdraw consent (GDPR Art. 7(3))."),
  complaint: z
    .strictObject({
      inYourCountry: yes("Whether people can complain in their own country."),
      authority: Phrase.optional().describe(
        "Supervisory authority, with its article: `the Data Protection Commission`.",
      ),
      website: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe("Website of the authority."),
      places,
    })
    .describe("To complain to a supervisory authority (GDPR Art. 77)."),
  "judicial-remedy": z
    .strictObject({ places })
    .describe("To go to court, and to claim compensation (GDPR Arts. 79 and 82)."),
  ...stateRights,
  ...grantedElsewhere,
};

/** Rights of the people whose data are processed (GDPR Ch. III, US state laws), in the order in which they are printed. */
export const Rights = z
  .strictObject({
    anyTime: yes("Whether they may be used at any time."),
    underApplicableLaw: yes("Whether the rights are given as far as the law that applies gives them."),
    granted: z.strictObject(z.object(granted).partial().shape).optional().describe("Right → its conditions."),
    notifyRecipients: yes(
      "Whether recipients are told of corrections, deletions and restrictions (GDPR Art. 19).",
    ),
    namesRecipients: yes("Whether the person is told on request who they are (GDPR Art. 19, last sentence)."),
  })
  .describe("Rights, and what they depend on.");

const ResponseTime = z.strictObject({
  period: Period.describe("Within this period from receipt of the request."),
  places: z.array(Place).optional().describe("Only where the services are provided in these places."),
  outside: z.array(Place).optional().describe("Only where the services are provided outside these places."),
});

/** How requests to exercise rights are made and handled (GDPR Art. 12). */
export const Requests = z
  .strictObject({
    responseTimes: z
      .array(ResponseTime)
      .optional()
      .describe("How soon requests are answered; by place where it differs."),
    promptly: yes("Whether people learn without undue delay what was done (GDPR Art. 12(3))."),
    dependsOnCircumstances: yes("Whether the time depends on the circumstances of the request."),
    extension: z
      .strictObject({
        period: Period.describe("At most this much longer."),
        complexity: yes("Whether it depends on the complexity and number of requests."),
        notified: yes("Whether the person is told, with reasons, within the first period."),
      })
      .optional()
      .describe("Extension of the response time (GDPR Art. 12(3))."),
    clockStops: yes("Whether the time stops while information is awaited (UK GDPR Art. 12A)."),
    refusalReasons: yes("Whether a refusal comes with reasons and ways to complain (GDPR Art. 12(4))."),
    concerns: z
      .strictObject({
        actions: z
          .array(z.enum(["correct", "delete", "restrict"]))
          .optional()
          .describe("What is done once the person's identity is verified."),
      })
      .optional()
      .describe("What happens when people believe that data are wrong or misused."),
    free: yes("Whether requests are free of charge (GDPR Art. 12(5))."),
    feeIfExcessive: yes("Whether unfounded or excessive requests cost a reasonable fee."),
    refusalIfExcessive: yes("Whether they may be refused."),
    repetitive: yes("Whether repeated requests are named as an example of such requests."),
    feeCoversCosts: yes("Whether the fee takes account of administrative costs (GDPR Art. 12(5)(a))."),
    identityCheck: yes(
      "Whether further information is asked for where identity is in doubt (GDPR Art. 12(6)).",
    ),
    forms: z
      .array(z.enum(["written", "other", "electronic", "oral"]))
      .optional()
      .describe("Forms of the answer."),
    ...requestHandling,
    oralIdentity: yes("Whether an oral answer needs proof of identity by other means (GDPR Art. 12(1))."),
    electronicReply: yes(
      "Whether electronic requests are answered electronically, unless asked otherwise (GDPR Art. 12(3)).",
    ),
    informs: yes(
      "Whether measures are taken to inform people of how their data are handled (GDPR Art. 12(1)).",
    ),
    toOfficer: z
      .strictObject({ anyTime: yes("Whether they may do so at any time.") })
      .optional()
      .describe("Requests may also go to the data protection officer (GDPR Art. 38(4))."),
  })
  .describe("How requests are handled.");
