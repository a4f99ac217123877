import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import { dataCategories } from "../vocabularies/index.js";

const Verification = z.strictObject({
  account: yes("Whether people with an account confirm who they are by logging in."),
  matching: z
    .array(termOrLabel(dataCategories))
    .min(1)
    .optional()
    .describe("Data that people without an account give, to be compared with those on record."),
  declaration: yes(
    "Whether specific pieces of data are given only on a signed declaration (11 CCR § 7062(c)).",
  ),
  onlyUse: yes("Whether data given for it serve nothing else."),
  notForOptOut: yes("Whether opt-outs and limits need no verification."),
  impossible: Phrase.optional().describe(
    "Why nobody can be verified, as a clause (11 CCR § 7062(g)): `we keep no names`.",
  ),
});

const Agents = z.strictObject({
  permission: yes("Whether the agent shows a signed permission (11 CCR § 7063)."),
  confirmation: yes("Whether the person is asked to confirm the request or who she is."),
  powerOfAttorney: yes("Whether neither is asked for where the agent holds a power of attorney."),
  optOutPlaces: z.array(Place).min(1).optional().describe("Places in which agents act for opt-outs only."),
});

const Appeals = z.strictObject({
  within: Period.optional().describe("Within which people appeal, from the decision."),
  decidedWithin: Period.optional().describe("Within which appeals are decided."),
  extension: Period.optional().describe("At most this much longer."),
  attorneyGeneral: yes(
    "Whether people whose appeal is refused are told how to reach the attorney general of their state.",
  ),
  places: z.array(Place).min(1).optional().describe("Only for people who live in these places."),
});

const count = (says: string) => z.int().min(0).max(1_000_000_000).optional().describe(says);

const Count = z
  .strictObject({
    received: count("Requests received."),
    complied: count("Requests met in whole or in part."),
    denied: count("Requests denied."),
    medianDays: count("Median number of days in which they were answered."),
    meanDays: count("Mean number of days in which they were answered."),
  })
  .meta({ id: "RequestCount", description: "How many requests of one kind there were in a year." });

/** Kinds of requests that are counted, in the order of 11 CCR § 7102(a)(1). */
const counted = {
  delete: Count.optional().describe("Requests to delete."),
  correct: Count.optional().describe("Requests to correct."),
  know: Count.optional().describe("Requests to know."),
  "access-automated-decisions": Count.optional().describe("Requests about automated decisions."),
  "opt-out-sale": Count.optional().describe("Requests to opt out of sale and sharing."),
  "limit-sensitive": Count.optional().describe("Requests to limit the use of sensitive data."),
  "opt-out-automated-decisions": Count.optional().describe("Requests to opt out of automated decisions."),
};

const Metrics = z.strictObject({
  year: z.int().min(2000).max(2200).describe("Calendar year that is counted."),
  everyone: yes("Whether requests of all people are counted, not of Californians only (11 CCR § 7102(b))."),
  counts: z.strictObject(counted).optional().describe("Kind of request → how many there were."),
});

/** How requests under US state laws are made and handled, beside what holds for all requests. */
export const requestHandling = {
  noAccount: yes("Whether people need no account to make a request."),
  confirmedWithin: Period.optional().describe("Within which receipt is confirmed (11 CCR § 7021(a))."),
  verification: Verification.optional().describe(
    "How it is checked who makes a request (11 CCR §§ 7060-7062).",
  ),
  agents: Agents.optional().describe("Requests through an authorised agent (11 CCR § 7063)."),
  appeals: Appeals.optional().describe(
    "Appeals against a refused request (for example Va. Code § 59.1-577(C)).",
  ),
  metrics: Metrics.optional().describe("How many requests there were (11 CCR § 7102)."),
};
