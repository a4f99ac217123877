import type { TopicId } from "@policywright/laws";
import { describe, expect, test } from "vitest";
import { read } from "../reading/read.js";

/** Sentences that disclose a topic, and near misses that do not; a heading stands before a bar. */
const cases: Partial<Record<TopicId, { discloses: readonly string[]; not: readonly string[] }>> = {
  "data.type.contact": {
    discloses: [
      "When you register, we ask for your name and email address.",
      "Information we collect | Your phone number.",
      "The form requires users to give contact information (like a mailing address).",
    ],
    not: [
      "Our IP address is public.",
      "Questions about this policy go to our postal address.",
      "We do not collect your name.",
    ],
  },
  "data.type.location": {
    discloses: ["We may collect the precise location of your device.", "Our app records GPS data."],
    not: ["Our offices are in many locations.", "We do not collect location data."],
  },
  "data.type.financial": {
    discloses: ["To pay, you enter your credit card number.", "We collect billing information."],
    not: ["We are a financial company."],
  },
  "data.type.health": {
    discloses: [
      "We collect information about your medical history.",
      "You can record your heart rate, which we store.",
    ],
    not: ["We do not collect health data.", "We care for the health of our employees."],
  },
  "data.type.demographic": {
    discloses: ["We collect your date of birth and gender.", "You may give us your age and income."],
    not: ["Children under the age of 13 may not register."],
  },
  "data.type.online-activity": {
    discloses: ["Our servers log the pages you view.", "We track how often visitors use the site."],
    not: ["Use our site at your own risk."],
  },
  "data.type.ip-device-id": {
    discloses: ["We record your IP address."],
    not: ["Your address is kept safe."],
  },
  "data.type.computer": {
    discloses: ["We collect your browser type and operating system."],
    not: ["Set your browser to refuse cookies."],
  },
  "data.type.survey": {
    discloses: ["From time to time we ask visitors to complete surveys."],
    not: ["We survey the market."],
  },
  "data.type.social": {
    discloses: ["If you log in through Facebook, we receive your profile data."],
    not: ["Follow us on Twitter."],
  },
  "sources.third-party": {
    discloses: [
      "We obtain data about you from credit bureaus.",
      "Our partners may provide us with your email address.",
    ],
    not: ["We share data with third parties."],
  },
  recipients: {
    discloses: [
      "We disclose your data to our hosting provider.",
      "We may pass your details to other companies in our group.",
    ],
    not: ["We never share your information with third parties.", "You share this page with friends."],
  },
  "recipients.legal": {
    discloses: [
      "We disclose information when required by law.",
      "We may share data in response to a subpoena.",
    ],
    not: ["This policy follows the law."],
  },
  "recipients.merger": {
    discloses: ["If we are involved in a merger, your data may be transferred to the buyer."],
    not: ["We buy products for sale."],
  },
  "recipients.affiliates": {
    discloses: ["We may share your data with our subsidiaries."],
    not: ["We are not affiliated with any such site."],
  },
  "recipients.public": {
    discloses: [
      "Anything you post in our forums can be read by anyone.",
      "Your profile is visible to other users.",
    ],
    not: ["We process data in the public interest."],
  },
  retention: {
    discloses: [
      "We keep your data for as long as you have an account.",
      "We retain personal information for two years.",
      "When data are no longer needed, we delete them.",
    ],
    not: ["We keep your data safe.", "We answer within 30 days."],
  },
  "retention.stated-period": {
    discloses: ["Logs are stored for 90 days.", "How long we keep data | Invoices: 10 years."],
    not: ["We retain data as long as necessary.", "We answer requests within 30 days."],
  },
  security: {
    discloses: [
      "We take reasonable steps to protect your information.",
      "Access is protected by security measures.",
    ],
    not: ["We cannot guarantee that nobody defeats us.", "We act to protect our rights."],
  },
  "security.transfer": { discloses: ["Card data are sent over SSL."], not: ["We encrypt stored backups."] },
  cookies: {
    discloses: ["We use cookies to remember your visit.", "Our site places web beacons."],
    not: ["We do not use cookies.", "Read our cookie policy."],
  },
  children: {
    discloses: [
      "We do not knowingly collect information from children under 13.",
      "You must be at least 18 to use the service.",
    ],
    not: ["We have been in business for 13 years."],
  },
  transfers: {
    discloses: [
      "Your data may be transferred to other countries.",
      "Your information may be stored and processed outside the EEA.",
    ],
    not: ["We do not transfer data outside the EU.", "You can transfer your account to another phone."],
  },
  "transfers.safeguards": {
    discloses: ["Transfers rest on standard contractual clauses."],
    not: ["We transfer money."],
  },
  "policy-change": {
    discloses: [
      "We may update this policy from time to time.",
      "We reserve the right to change this statement.",
    ],
    not: ["You can change your settings.", "This policy was last updated in May 2020."],
  },
  "policy-change.notice": {
    discloses: [
      "If we change this policy, we will notify you by email.",
      "We will post a prominent notice of any change to this policy.",
    ],
    not: [
      "We will post changes on this page.",
      "We notify you by posting the new policy; changes to this policy hold at once.",
    ],
  },
  contact: {
    discloses: [
      "Write to privacy@example.org.",
      "If you have questions about this policy, please contact us.",
    ],
    not: ["When you contact us, we keep your message."],
  },
  dpo: {
    discloses: ["You can reach our data protection officer at dpo@example.org."],
    not: ["We need not appoint a data protection officer."],
  },
  "legal-basis.legitimate-interests": {
    discloses: ["We rely on our legitimate interests."],
    not: ["We have an interest in you."],
  },
  "rights.access": {
    discloses: [
      "You have the right to access your personal data.",
      "You may request a copy of the information we hold about you.",
    ],
    not: ["Only employees who need it have access to your data.", "You may access the site at any time."],
  },
  "rights.rectification": {
    discloses: ["You can correct or update your information at any time."],
    not: ["We may update this policy."],
  },
  "rights.erasure": {
    discloses: ["You can ask us to delete your account.", "You have the right to have your data erased."],
    not: ["We delete data that we no longer need.", "You can delete cookies."],
  },
  "rights.restriction": {
    discloses: ["You may ask us to restrict the processing of your data."],
    not: ["We limit access to employees."],
  },
  "rights.object": {
    discloses: ["You have the right to object to direct marketing."],
    not: ["The object of this policy is clear."],
  },
  "rights.portability": {
    discloses: ["You can receive your data in a machine-readable format."],
    not: ["We use portable devices."],
  },
  "rights.withdraw-consent": {
    discloses: ["You may withdraw your consent at any time."],
    not: ["You can withdraw money."],
  },
  "rights.complaint": {
    discloses: ["You can lodge a complaint with a supervisory authority."],
    not: ["Send us your complaint."],
  },
  "rights.automated-decisions": {
    discloses: ["We make no automated decisions."],
    not: ["We collect data automatically."],
  },
  "mandatory-provision": {
    discloses: [
      "If you do not provide this data, we cannot open an account.",
      "You are not required to provide this information.",
    ],
    not: ["We provide the service that is required."],
  },
  "choice.marketing-optout": {
    discloses: [
      "You can unsubscribe from our newsletter at any time.",
      "To stop receiving promotional emails, write to us.",
    ],
    not: ["You can opt out of cookies."],
  },
  "choice.ads-optout": {
    discloses: ["You may opt out of interest-based advertising."],
    not: ["You may opt out of our newsletter."],
  },
  "choice.browser-controls": {
    discloses: ["You can set your browser to refuse cookies."],
    not: ["We collect your browser settings."],
  },
  "do-not-track": {
    discloses: ["We do not respond to Do Not Track signals."],
    not: ["We do not track your children."],
  },
  california: {
    discloses: ["California residents may ask for a list."],
    not: [
      "Our office is in San Francisco, California.",
      "This policy is governed by the laws of the State of California.",
    ],
  },
  "ccpa.sale-statement": {
    discloses: ["We do not sell your personal information.", "We may sell your data to advertisers."],
    not: ["If our business is sold, your data pass to the buyer.", "We sell books."],
  },
  "ccpa.optout-sale": {
    discloses: ["You have the right to opt out of the sale of your data."],
    not: ["We do not sell your data."],
  },
  "ccpa.non-discrimination": {
    discloses: ["We will not discriminate against you for exercising your rights."],
    not: ["We do not use data in a discriminatory way."],
  },
  "purpose.advertising": {
    discloses: ["We use your data to show you relevant ads."],
    not: ["We do not use your data for targeted advertising."],
  },
  "purpose.marketing": { discloses: ["We may send you special offers."], not: ["We process orders."] },
  "purpose.analytics": {
    discloses: ["We use the data to improve our services."],
    not: ["We send your order."],
  },
  "update-statement": {
    discloses: ["Last updated: 3 May 2020", "Effective Date: May 1, 2019"],
    not: ["You can update your profile."],
  },
  representative: {
    discloses: ["Our representative in the EU is Sample GmbH."],
    not: ["A customer service representative will help you."],
  },
};

function disclosed(words: string): ReadonlySet<TopicId> {
  const [heading, sentence = ""] = words.includes(" | ") ? words.split(" | ") : ["Privacy", words];
  return read(`## ${heading}\n\n${sentence}\n`, { format: "markdown" }).disclosed;
}

describe.each(Object.entries(cases))("%s", (topic, { discloses, not }) => {
  test.each(discloses)("is disclosed by: %s", (words) => expect(disclosed(words)).toContain(topic));
  test.each(not)("is not disclosed by: %s", (words) => expect(disclosed(words)).not.toContain(topic));
});

test("a heading alone and a question disclose nothing", () => {
  expect([...disclosed("Do we sell your personal data?")]).toEqual([]);
  expect([...read("## Retention of your data for 30 days\n", { format: "markdown" }).disclosed]).toEqual([]);
});

test("an item is read with the line that leads up to it", () => {
  const { disclosed: topics } = read("We collect:\n\n- gender\n- postal addresses\n", { format: "markdown" });
  expect(topics).toContain("data.type.demographic");
  expect(topics).toContain("data.type.contact");
});
