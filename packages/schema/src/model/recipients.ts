import * as z from "zod";
import { PostalAddress } from "../values/contact.js";
import { Email, WebAddress } from "../values/link.js";
import { termOrLabel } from "../values/own-term.js";
import { Place } from "../values/place.js";
import { reference } from "../values/reference.js";
import { RetentionPeriod } from "../values/retention.js";
import { Name, Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";
import {
  dataCategories,
  disclosureGrounds,
  idsOf,
  misuses,
  purposes,
  recipientKinds,
  recipientObligations,
  recipientRoles,
  retentionReasons,
} from "../vocabularies/index.js";

/** Somebody to whom data are disclosed (GDPR Art. 4(9)): named, or a class of recipients. */
export const Recipient = z
  .strictObject({
    name: Name.optional().describe("Name of the recipient."),
    label: Phrase.optional().describe(
      "Class of recipients, where none is named: `banks in your country`; the kind will do.",
    ),
    role: z.enum(idsOf(recipientRoles)).optional().describe("Role towards the controller."),
    kind: z
      .enum(idsOf(recipientKinds))
      .optional()
      .describe("Line of business; without `name` and `label`, the class of recipients."),
    including: z
      .array(termOrLabel(recipientKinds))
      .optional()
      .describe("Examples of who belongs to the class: `banks`."),
    data: z
      .array(reference("dataCategories"))
      .optional()
      .describe("Categories of data that it receives; they are not taken from activities that name it."),
    purposes: z.array(reference("purposes", purposes)).optional().describe("For what it receives them."),
    methods: Phrase.optional().describe("How it processes them: `storage and use at set times`."),
    address: PostalAddress.optional().describe("Postal address."),
    country: Place.optional().describe("Where it processes the data."),
    website: WebAddress.optional().describe("Website."),
    collects: yes(
      "Whether it also collects data on the services itself, for its own ends (11 CCR § 7012(g)).",
    ),
    email: Email.optional().describe("Email address for questions about the data."),
    privacyPolicy: WebAddress.optional().describe("Its own privacy policy."),
    retention: RetentionPeriod.optional().describe("How long it keeps the data."),
    obligations: z
      .array(termOrLabel(recipientObligations))
      .optional()
      .describe("What it is bound to; your own words read after `must`: `print no names on parcels`."),
    condition: Phrase.optional().describe(
      "Only under this condition, as a clause: `you connect your calendar`.",
    ),
    regions: z.array(Place).optional().describe("Only for people in these places."),
  })
  .refine(({ name, label, kind }) => [name, label, kind].some((words) => words !== undefined), {
    error:
      "Unexpected recipient without name, expected `name`, or `label` or `kind` for a class of recipients",
  });

const ConsentOnly = z.strictObject({
  explicit: yes("Whether the consent is explicit."),
  aware: yes("Whether the person is aware of how it is done."),
  unlessLaw: yes("Whether law that says otherwise goes before."),
});

/** When and how data are disclosed at all. */
export const Disclosure = z
  .strictObject({
    onlyWithConsent: ConsentOnly.optional().describe(
      "Promise to disclose data only with the person's consent.",
    ),
    internalUseOnly: yes("Promise to use data inside the organisation only."),
    onlyProviders: yes("Promise to release data to nobody outside but service providers."),
    authorities: z
      .strictObject({
        when: z.array(z.enum(["terms-breach", "legal-duty"])).describe("When an authority is told."),
        withoutNotice: yes("Whether this happens without telling the person."),
        exchange: z
          .array(z.enum(["fraud", "credit-risk"]))
          .optional()
          .describe("For what data are exchanged with other organisations."),
      })
      .optional()
      .describe("Disclosure to a competent authority."),
    providers: z
      .strictObject({
        sameProtection: yes("Whether they must agree to protect the data at least as well."),
        onlyForServices: yes("Whether they may use the data for their services only."),
      })
      .optional()
      .describe("What third parties that provide services must do."),
    optOut: z
      .strictObject({
        except: z
          .array(z.enum(["law", "services", "providers"]))
          .optional()
          .describe("Disclosures that it does not concern."),
        refersToRecipients: yes(
          "Whether it refers to the section on recipients for what service providers receive.",
        ),
      })
      .optional()
      .describe("Opting out of disclosure to third parties."),
    onlyAsNecessary: yes("Whether recipients get no more than they need for their task."),
    grounds: z
      .array(termOrLabel(disclosureGrounds))
      .optional()
      .describe("Grounds on which data are disclosed without a further decision of the person."),
    groundsAllow: z
      .array(z.enum(["access", "store"]))
      .optional()
      .describe("What else is done with data on these grounds, beside disclosing them."),
    groundsCover: z.array(termOrLabel(dataCategories)).optional().describe("Data that this can include."),
    policeInstead: z
      .array(termOrLabel(misuses))
      .optional()
      .describe("Misuse of which the police or the competent authority is told instead of disclosing data."),
    policeWhoeverOwns: yes(
      "Whether that holds for property of the controller as well as for that of its customers.",
    ),
    nobodyElse: yes("Promise that nobody else receives data."),
    test: z
      .enum(["good-faith", "necessary", "legally-entitled", "appropriate"])
      .optional()
      .describe("What must hold before data are disclosed on these grounds."),
    withoutNotice: yes("Whether this happens without telling the person."),
    transfersLawful: yes(
      "Whether data leave the territory of their collection only in compliance with the law.",
    ),
    staysIn: z
      .array(Place)
      .min(1)
      .optional()
      .describe("Places that data do not leave: `eea`; denies transfers out of them."),
    corporateTransactions: yes("Whether data pass on in a merger, acquisition or sale of assets."),
    corporateNotice: yes("Whether people are told then who the new owner is (PIPL Art. 22)."),
    recipientsAt: WebAddress.optional().describe("Where the current list of recipients is published."),
    processorsBound: yes("Whether processors act on instructions only, under a contract (GDPR Art. 28(3))."),
    sameProtection: yes("Whether all recipients protect the data at least as well."),
  })
  .describe("When and how data are disclosed.");

/** How long data are kept where no activity says so (GDPR Art. 13(2)(a)). */
export const Retention = z
  .strictObject({
    asNecessary: yes("Kept only for as long as the purposes of the policy need it."),
    plusLegalPeriods: yes("Whether periods that the law lays down are added."),
    longerByLaw: z
      .enum(["required", "permitted", "required-or-permitted"])
      .optional()
      .describe("Kept longer where law requires or permits it."),
    longerFor: z
      .array(termOrLabel(retentionReasons))
      .optional()
      .describe("Examples of reasons to do so; your own words begin with `to`."),
    neverLongerThan: z
      .enum(["account"])
      .optional()
      .describe("Upper bound: no purpose needs the data longer than the account exists."),
    afterwards: z
      .strictObject({
        delete: yes("Data are deleted."),
        anonymise: yes("Data are anonymised."),
        methods: z
          .array(Phrase)
          .optional()
          .describe("How data are destroyed, as it reads after `by`: `shredding paper`."),
        isolateBackups: yes(
          "Where neither can be done yet, as in backups, data are stored safely and set apart until it can.",
        ),
      })
      .optional()
      .describe("What happens when there is no legitimate need any more."),
  })
  .describe("How long data are kept in general.");
