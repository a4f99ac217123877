import type { Law } from "../law.js";
import { atCollection } from "./ccpa/at-collection.js";
import { automatedDecisions } from "./ccpa/automated-decisions.js";
import { data } from "./ccpa/data.js";
import { form } from "./ccpa/form.js";
import { incentives } from "./ccpa/incentives.js";
import { metrics } from "./ccpa/metrics.js";
import { optOuts } from "./ccpa/opt-outs.js";
import { rights } from "./ccpa/rights.js";

/** California Consumer Privacy Act, with its regulations (Cal. Civ. Code § 1798.100 et seq.; 11 CCR § 7000 et seq.). */
export const ccpa = {
  id: "ccpa",
  name: "California Consumer Privacy Act, with its regulations",
  short: "CCPA",
  binds: "law",
  cited: {
    law: "Cal. Civ. Code § 1798.100 et seq.; 11 CCR § 7000 et seq.",
    provision: "11 CCR § 7011(e)(1)(A)",
  },
  url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
  places: ["US-CA"],
  status: "complete",
  thresholds: {
    says: [
      "Yearly gross revenue above $26,625,000 (as adjusted in 2025; next adjustment January 2027), or",
      "data of 100,000 consumers or households bought, sold or shared, or",
      "half of the revenue or more from selling or sharing data.",
    ],
    checked: "memory",
  },
  changes: [
    {
      on: "2026-01-01",
      says: "Regulations as amended: content of the policy (11 CCR § 7011(e)), visible status of opt-out signals.",
    },
    {
      on: "2027-01-01",
      says: "Duties on automated decision-making technology bind uses that exist by then (11 CCR § 7200(b)).",
    },
    { on: "2028-04-01", says: "First risk assessments are due; they add nothing to a notice." },
  ],
  doubts: [
    "11 CCR § 7011(e)(1)(H)-(J), as amended in 2026, ask for what is disclosed to service providers and contractors; the statute (§ 1798.130(a)(5)(B)(iv)) still asks for categories of third parties. Both are kept.",
    "The item on de-identified patient information, once in § 1798.130(a)(5), was not in the text of 2026 that was read, and is left out.",
  ],
  requirements: [
    ...form,
    ...data,
    ...rights,
    ...metrics,
    ...atCollection,
    ...optOuts,
    ...incentives,
    ...automatedDecisions,
  ],
  rights: [
    {
      id: "ccpa-know",
      right: "know",
      name: "Know / access",
      cite: "Cal. Civ. Code §§ 1798.100, .110",
      requires:
        "Tell categories, sources, purposes, third parties and specific pieces, for 12 months and back to 1 January 2022; twice in 12 months.",
      checked: "text",
    },
    {
      id: "ccpa-know-disclosed",
      right: "know-disclosed",
      name: "Know what is sold, shared or disclosed",
      cite: "Cal. Civ. Code § 1798.115",
      requires:
        "Tell which categories are sold or shared and to which categories of third parties, and which are disclosed for a business purpose and to whom.",
      checked: "text",
    },
    {
      id: "ccpa-delete",
      right: "delete",
      name: "Delete",
      cite: "Cal. Civ. Code § 1798.105",
      requires: "Delete data, and tell processors and buyers.",
      checked: "text",
    },
    {
      id: "ccpa-correct",
      right: "correct",
      name: "Correct",
      cite: "Cal. Civ. Code § 1798.106",
      requires: "Correct inaccurate data.",
      checked: "text",
    },
    {
      id: "ccpa-opt-out",
      right: "opt-out-sale",
      name: "Opt out of sale and sharing",
      cite: "Cal. Civ. Code §§ 1798.120, .135",
      requires:
        "Stop selling and sharing, without more verification than needed; let people confirm it (11 CCR § 7026(g)).",
      when: "sellsOrShares",
      within: { amount: 15, unit: "business-day" },
      checked: "text",
    },
    {
      id: "ccpa-limit",
      right: "limit-sensitive",
      name: "Limit sensitive information",
      cite: "Cal. Civ. Code §§ 1798.121, .135; 11 CCR § 7027",
      requires: "Use sensitive data for permitted purposes only.",
      when: "usesSensitiveBeyond",
      within: { amount: 15, unit: "business-day" },
      checked: "text",
    },
    {
      id: "ccpa-opt-in-minors",
      name: "Opt-in under 16",
      cite: "Cal. Civ. Code § 1798.120(c); 11 CCR §§ 7070-7071",
      requires: "Do not sell or share data of consumers under 16 without consent, of parents under 13.",
      when: "knowsMinorsAmongSold",
      checked: "text",
    },
    {
      id: "ccpa-admt-opt-out",
      right: "opt-out-automated-decisions",
      name: "Opt out of automated decisions",
      cite: "11 CCR § 7221",
      requires: "Stop using the technology for decisions of significance, or let people appeal to a person.",
      when: "decidesWithoutAppeal",
      within: { amount: 15, unit: "business-day" },
      from: "2027-01-01",
      checked: "text",
    },
    {
      id: "ccpa-admt-access",
      right: "access-automated-decisions",
      name: "Access automated decisions",
      cite: "11 CCR § 7222",
      requires: "Tell purpose, logic and outcome.",
      when: "decidesOnEssentials",
      from: "2027-01-01",
      checked: "text",
    },
    {
      id: "ccpa-non-retaliation",
      right: "non-discrimination",
      name: "No retaliation",
      cite: "Cal. Civ. Code § 1798.125",
      requires: "Do not treat people worse for using rights.",
      checked: "text",
    },
    {
      id: "ccpa-portability",
      right: "portability",
      name: "Portable format",
      cite: "Cal. Civ. Code § 1798.130(a)(2)-(3)",
      requires: "Give data in a format that is easy to use and to move.",
      checked: "text",
    },
  ],
  requests: {
    answer: {
      within: { amount: 45, unit: "day" },
      extension: { amount: 45, unit: "day" },
      note: "receipt is confirmed within 10 business days (11 CCR § 7021)",
    },
    appeal: {
      note: "only for automated decisions, to a person (11 CCR § 7221(b)(1)), answered within 45 days and 45 more",
    },
    verification:
      "reasonable certainty (two data points) for categories; a reasonably high degree (three, and a declaration) for specific pieces and automated decisions; none to opt out and to limit (11 CCR §§ 7060-7062)",
    agent:
      "allowed with signed permission; the business may ask consumers to verify or confirm it, not for a power of attorney (11 CCR § 7063); for opting out § 7026(j)",
    fee: "none (Cal. Civ. Code § 1798.130(a)(2)); a fee, or refusal, if manifestly unfounded or excessive (§ 1798.145(h)(3))",
    methods: {
      atLeast: 2,
      note: "one of them a toll-free telephone number; an email address is enough for a business that is exclusively online with a direct relationship; two also to opt out (online a signal, and a form or link), to limit and to opt out of automated decisions",
    },
    optOutSignals: "required",
    checked: "text",
  },
} as const satisfies Law;
