import * as z from "zod";
import { ContactPoint, PostalAddress } from "../values/contact.js";
import { Id } from "../values/id.js";
import { WebAddress } from "../values/link.js";
import { Place } from "../values/place.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

const Representative = z.strictObject({
  name: Name.describe("Name of the representative."),
  contact: ContactPoint.describe("How to reach the representative."),
});

const PersonInCharge = z.strictObject({
  title: Phrase.describe("Title, with the article: `our Chief Privacy Officer`, `the encarregado`."),
  name: Name.optional().describe("Name of the person."),
  contact: ContactPoint.optional().describe("How to reach the person."),
  places: z.array(Place).optional().describe("For people in these places; for all if left out."),
});

const JointController = z.strictObject({
  name: Name.describe("Legal name of the joint controller."),
  address: PostalAddress.optional().describe("Its postal address."),
  decides: Phrase.optional().describe(
    "What is decided together, as it reads after `for`: `our rental platform`.",
  ),
  ours: Phrase.optional().describe(
    "What the controller is responsible for under the arrangement: `keeping the data safe`.",
  ),
  rightsAgainstEach: yes("Whether people can use their rights against each of them (GDPR Art. 26(3))."),
  arrangement: WebAddress.optional().describe(
    "Where the essence of the arrangement is published (GDPR Art. 26(2)).",
  ),
  responsibilities: Phrase.describe(
    "What it is responsible for under the arrangement: `answering your requests`.",
  ),
  contact: ContactPoint.optional().describe("How to reach it."),
});

/** Who decides why and how personal data are processed (GDPR Art. 4(7)), and who stands beside it. */
export const Controller = z
  .strictObject({
    name: Name.describe("Legal name, with its form: `Example GmbH`."),
    brand: Name.optional().describe(
      "Name that the public knows; the document uses it as title of the organisation.",
    ),
    aliases: z.array(Name).optional().describe("Other names by which documents call the controller."),
    address: PostalAddress.optional().describe("Postal address of its seat."),
    registration: Name.optional().describe("Register and number: `HRB 12345, Amtsgericht Berlin`."),
    publicAuthority: yes("Whether it is a public authority or body (GDPR Art. 6(1), last sentence)."),
    group: z
      .strictObject({
        name: Name.describe("Name of the group of undertakings."),
        members: z.array(Name).optional().describe("Companies of the group that the policy binds."),
        wholeGroup: yes("Whether the policy binds every company of the group."),
        dataProtectionOfficer: yes(
          "Whether the data protection officer is one for the whole group (GDPR Art. 37(2)).",
        ),
      })
      .optional()
      .describe("Group of undertakings (GDPR Art. 4(19))."),
    affiliates: yes("Whether the policy also speaks for affiliates of the controller."),
    joint: yes(
      "Whether others decide together with it (GDPR Art. 26); false tells what laws ask of the policy, and no document says it.",
    ),
    jointControllers: z.record(Id, JointController).optional().describe("Joint controllers (GDPR Art. 26)."),
    legalRepresentative: Name.optional().describe(
      "Who acts for the controller in law, such as a managing director (APPI Art. 32(1)).",
    ),
    representatives: z
      .partialRecord(Place, Representative)
      .optional()
      .describe(
        "Place → representative there of a controller established elsewhere: `eu` (GDPR Art. 27), `GB`, `CH` (FADP Art. 14), `CN`, `KR`.",
      ),
    dataProtectionOfficer: ContactPoint.optional().describe("Data protection officer (GDPR Art. 37)."),
    officerAppointed: yes(
      "Whether a data protection officer is appointed (GDPR Art. 37(1)); false tells what laws ask of the policy, and no document says it.",
    ),
    personsInCharge: z
      .record(Id, PersonInCharge)
      .optional()
      .describe("People in charge of personal data, where law or the controller names them by place."),
    country: Place.optional().describe("Country of establishment, where no address is given."),
    establishments: z
      .array(Place)
      .min(1)
      .optional()
      .describe(
        "Places of further establishments, such as branches (GDPR Art. 3(1)); they decide where a representative is needed, and no document names them.",
      ),
  })
  .describe("The controller: who is responsible for the processing.");
