import * as z from "zod";
import { PostalAddress } from "../values/contact.js";
import { Id } from "../values/id.js";
import { Phone, WebAddress } from "../values/link.js";
import { Period } from "../values/period.js";
import { Place } from "../values/place.js";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

const Authority = z.strictObject({
  name: Phrase.describe("Name of the authority, with the article: `the Information Commission`."),
  places: z.array(Place).min(1).describe("Places for whose people it is there."),
  website: WebAddress.optional().describe("Website, or the page for complaints."),
  address: PostalAddress.optional().describe("Postal address."),
  phone: Phone.optional().describe("Telephone number."),
});

/** Complaints, to the controller at `contacts.complaints` and to authorities (UK DPA 2018 s. 164A, GDPR Art. 77). */
export const Complaints = z
  .strictObject({
    questions: yes("Whether the contact for complaints takes questions, too."),
    confirmedWithin: Period.optional().describe("Within which time receipt of a complaint is confirmed."),
    investigated: yes("Whether complaints are investigated."),
    questionsInvestigated: yes("Whether questions are investigated, too."),
    answeredWithin: Period.optional().describe("Within which time a complaint is answered."),
    answeredPromptly: yes("Whether a complaint is answered without undue delay."),
    outcomeTold: yes("Whether people are told the outcome."),
    resolved: yes("Whether the controller is committed to resolving reasonable concerns."),
    firstToController: yes("Whether people are asked to turn to the controller first."),
    authorityOfResidence: yes(
      "Whether people can turn to the authority where they live, work or think that the law was broken (GDPR Art. 77(1)).",
    ),
    authorities: z.record(Id, Authority).optional().describe("Authorities, by place."),
  })
  .describe("Complaints.");
