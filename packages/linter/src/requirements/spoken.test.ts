import type { NeedName } from "@policywright/laws";
import { expect, test } from "vitest";
import { read } from "../reading/read.js";
import { spokenIn } from "./spoken.js";

const spoken = (text: string) => spokenIn(read(text, { format: "markdown" }));

/** Sentences that say a need, and sentences that only mention what it is about. */
const sentences: Readonly<
  Partial<Record<NeedName, { readonly yes: readonly string[]; readonly no: readonly string[] }>>
> = {
  controllerName: {
    yes: [
      "The data controller is Brackenfield Tools plc.",
      "This website is operated by Brackenfield Tools plc.",
      "Brackenfield Tools plc is responsible for your personal information.",
    ],
    no: [
      "We are not responsible for the information that you post in public.",
      "You can have your data sent to another controller.",
    ],
  },
  purposes: {
    yes: [
      "We use your details to deliver your parcels.",
      "# Why we process your data\n\n- Fraud prevention\n- Billing",
    ],
    no: ["We use personal data for the following purposes:", "You can ask us why we process your data."],
  },
  legalBases: {
    yes: [
      "We rely on your consent when we send you our magazine.",
      "| Purpose | Lawful basis |\n| - | - |\n| Billing | Contract |",
    ],
    no: [
      "Where we rely on legitimate interests, you may object.",
      "The transfer is based on your explicit consent.",
    ],
  },
  retentionPeriods: {
    yes: ["Invoices are retained for seven years.", "# Retention\n\n24 months after your last visit"],
    no: ["You can ask us how long we keep your data.", "Cookies are stored for 12 months."],
  },
  erasureRight: {
    yes: ["You are entitled to have your information erased.", "You may ask us to delete your data."],
    no: ["You may delete cookies in your browser.", "We delete the data when it is no longer needed."],
  },
  withdrawal: {
    yes: [
      "You may withdraw your consent at any time. Withdrawal does not affect the lawfulness of earlier processing.",
    ],
    no: [
      "You may withdraw your consent at any time.",
      "You can withdraw your consent to cookies in the banner.",
    ],
  },
  authorityComplaint: {
    yes: ["You have the right to lodge a complaint with a supervisory authority."],
    no: ["Send complaints to our customer care team.", "If your appeal is refused, we name the regulator."],
  },
  controllerComplaint: {
    yes: ["If you wish to complain, please write to us at complaints@bracken.example."],
    no: ["You may complain to the Information Commissioner.", "We tell you why, and where you can complain."],
  },
  responseTime: {
    yes: ["We will respond to your request within one month of receiving it."],
    no: [
      "We confirm within 10 days that your request has arrived.",
      "We answer complaints within 30 days.",
      "We respond to your request as soon as we can.",
    ],
  },
  rightToKnow: {
    yes: [
      "You have the right to request that we disclose the categories of personal information we have collected about you.",
    ],
    no: [
      "You may ask which categories of information we sell.",
      "Before we release specific pieces of data, we check your identity.",
    ],
  },
  rightToDelete: {
    yes: [
      "California residents have the right to deletion.",
      "You may request that we erase your information.",
    ],
    no: [
      "If you have us delete your data, your membership ends.",
      "Parents can delete the data of their child.",
    ],
  },
  rightToCorrect: {
    yes: ["You may ask us to correct inaccurate information."],
    no: ["You can change the settings of your account.", "We correct errors in our software quickly."],
  },
  rightToOptOut: {
    yes: [
      "You have the right to opt out of the sale of your personal information.",
      "You can direct us not to sell your information.",
    ],
    no: ["Opt out of the sale here: https://bracken.example/choices", "We honour opt-out signals."],
  },
  optOutWay: {
    yes: ["To opt out of the sale of your data, visit https://bracken.example/choices or call us."],
    no: ["You have the right to opt out of sale.", "To opt out of marketing, click the link in an email."],
  },
  rightToLimit: {
    yes: ["You have the right to limit our use of your sensitive personal information."],
    no: ["You can limit the use of sensitive data at https://bracken.example/limit."],
  },
  limitForm: {
    yes: ["Limit the use of your sensitive data at https://bracken.example/limit."],
    no: ["You have the right to limit our use of your sensitive personal information."],
  },
  requestWays: {
    yes: [
      "To exercise your rights, email privacy@bracken.example or fill in our form.",
      "# How to exercise your rights\n\nCall our toll-free number or visit our portal.",
    ],
    no: ["We answer requests in writing.", "An agent may submit a request for you by mail."],
  },
  checkOfRequests: {
    yes: ["We verify your identity by matching what you give us against our records."],
    no: ["You need not confirm who you are to opt out.", "Your bank may check your details."],
  },
  agents: {
    yes: ["You may designate an authorized agent to make a request on your behalf."],
    no: ["Our agents deliver parcels."],
  },
  appeals: {
    yes: ["If we deny your request, you may appeal our decision by email."],
    no: ["We hope that our films appeal to children."],
  },
  figures: {
    yes: [
      "In 2025 we received 120 requests to delete and denied four.",
      "| Request | Denied |\n| - | - |\n| Delete | 12 |",
    ],
    no: ["We publish the number of requests each year.", "We answer requests within 45 days."],
  },
  noSale: {
    yes: ["We do not sell your personal information.", "Bracken has never sold personal information."],
    no: ["You may tell us not to sell your data.", "We sell garden tools."],
  },
  disclosedFor: {
    yes: ["We disclosed identifiers to service providers for a business purpose."],
    no: ["You can ask what we disclosed for a business purpose."],
  },
  saleOfMinorsData: {
    yes: ["We do not knowingly sell the personal information of consumers under 16 years of age."],
    no: ["Our services are not meant for children under 16."],
  },
  optInOfMinors: {
    yes: ["We do not sell the data of consumers under 16 unless a parent or the teenager opts in."],
    no: ["We do not sell the data of children under 16."],
  },
  sensitiveUse: {
    yes: ["We do not use or disclose sensitive personal information for purposes other than those allowed."],
    no: ["You can tell us not to use your sensitive data.", "We protect sensitive data."],
  },
  deidentified: {
    yes: ["We maintain deidentified data in that form and do not attempt to reidentify it."],
    no: ["Recipients of de-identified data are bound not to reidentify it."],
  },
  signalInstructions: {
    yes: ["To turn on the Global Privacy Control, install an extension from globalprivacycontrol.org."],
    no: ["We respect the Global Privacy Control."],
  },
  incentiveOffers: {
    yes: ["Members of our loyalty program earn a discount on each order."],
    no: ["You may leave the loyalty program at any time."],
  },
  incentiveWithdrawal: {
    yes: ["You may cancel your membership in the rewards program at any time."],
    no: ["Members of our loyalty program earn a discount on each order."],
  },
  parentReview: {
    yes: ["Parents may review the information that we collected from their child."],
    no: ["A parent must consent before we collect anything."],
  },
  updateDate: {
    yes: ["Last updated: March 3, 2026", "# Privacy Policy\n\nRevised on 3 March 2026."],
    no: ["Effective date: 3 March 2026", "We update this policy every 12 months."],
  },
  yearlyReview: {
    yes: ["We review and update this policy at least once every 12 months."],
    no: ["We may update this policy.", "This was true in the 12 months before the last update."],
  },
  changeNotice: {
    yes: [
      "We will notify you of material changes by email.",
      "We post changes to this policy on our website.",
    ],
    no: ["A change takes effect when we publish it on our website.", "We may change this policy."],
  },
};

const cases = Object.entries(sentences).flatMap(([need, { yes, no }]) => [
  ...yes.map((text) => [need as NeedName, "is said by", text, true] as const),
  ...no.map((text) => [need as NeedName, "is not said by", text, false] as const),
]);

test.each(cases)("%s %s: %s", (need, _, text, isSaid) => {
  expect(spoken(text).says(need)).toBe(isSaid);
});

test("a right that only people of some places have is said to nobody else", () => {
  const { says } = spoken("If you live in California, you have the right to delete your information.");
  expect(says("rightToDelete", ["US-CA"])).toBe(true);
  expect(says("rightToDelete", ["US-CO"])).toBe(false);
  expect(says("rightToDelete")).toBe(true);
});

test("what leads up to a list says to whom its items are said, unless they say it themselves", () => {
  const { says } = spoken(`If you live in France, you have these rights:

- You can have us delete your data.
- You can have us correct your data. You have this right if you live in the United States.
`);
  expect(says("rightToDelete", ["eea"])).toBe(true);
  expect(says("rightToDelete", ["US-CA"])).toBe(false);
  expect(says("rightToCorrect", ["eea"])).toBe(false);
  expect(says("rightToCorrect", ["US-CA"])).toBe(true);
});

test("names can be asked for where a need is said", () => {
  const { hasWordsBeside } = spoken(
    "We obtain data from Quillon Ltd, a publicly available source.\n\nOther Ltd hosts us.",
  );
  expect(hasWordsBeside("publicSources", ["Quillon"])).toBe(true);
  expect(hasWordsBeside("publicSources", ["Other Ltd"])).toBe(false);
});
