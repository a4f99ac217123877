import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { RetentionPeriod } from "../values/retention.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { cookieEffects, cookiePurposes } from "../vocabularies/index.js";
import { Identifying } from "./identifying.js";

const Tokens = z.strictObject({
  purposes: z.array(termOrLabel(cookiePurposes)).min(1).describe("What the tokens serve."),
  stores: z.array(Phrase).optional().describe("What a token holds: `your account name`."),
  effects: z
    .array(termOrLabel(cookieEffects))
    .optional()
    .describe("What people gain; your own words are a clause: `you stay in tune`."),
  keptIn: Phrase.optional().describe("Where they are kept: `our system`."),
  retention: RetentionPeriod.optional().describe("How long they are kept."),
  deletedWhen: Phrase.optional().describe(
    "Event that deletes them automatically, as a clause: `you log out`.",
  ),
});

const Beacons = z.strictObject({
  used: yes("Whether web beacons are used; false denies it."),
  reserved: yes("Whether the right to use them is reserved."),
  setsCookie: yes("Whether loading one sets a cookie with a unique identifier."),
  linkedToLogs: yes("Whether the identifier is linked to log information, to measure content and campaigns."),
  combinedWithCookies: yes("Whether what they tell is combined with cookies."),
  places: z.array(Phrase).optional().describe("Where they stand: `our web pages`, `our emails`."),
  purposes: z.array(termOrLabel(cookiePurposes)).optional().describe("What they serve."),
});

/** Trackers other than cookies. */
export const Trackers = z
  .strictObject({
    tokens: Tokens.optional().describe("Tokens that stand for a logged-in account."),
    beacons: Beacons.optional().describe("Web beacons, also called pixels."),
    emailTracking: yes("Whether opened emails and clicked links are tracked; false denies it."),
    referrals: yes("Whether the way by which a visitor came is recorded."),
    emailConsent: yes("Whether emails are tracked with consent only."),
    identifying: Identifying.optional(),
    thirdParties: yes("Whether third parties track people on the services; false denies it."),
    providers: z
      .strictObject({
        track: yes("Whether they use web beacons, cookies and other means on the services."),
        ownPolicies: yes("Whether they have policies of their own, which people should read."),
      })
      .optional()
      .describe("Trackers of service providers."),
    acrossSites: yes(
      "Whether third parties collect data over time and across websites there (Cal. Bus. & Prof. Code § 22575(b)(6)); false denies it.",
    ),
    ownAcrossSites: yes(
      "Whether the controller itself collects data over time and across websites of others (Cal. Bus. & Prof. Code § 22575(b)(5)); false denies it.",
    ),
  })
  .describe("Trackers other than cookies.");
