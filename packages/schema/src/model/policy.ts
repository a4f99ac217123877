import * as z from "zod";
import { Id } from "../values/id.js";
import { Locale } from "../values/text.js";
import { AcceptableUse } from "./acceptable-use.js";
import { Account, Children, Consent } from "./account.js";
import { Activity, Purpose } from "./activities.js";
import { AutomatedDecisions } from "./automated-decisions.js";
import { Changes } from "./changes.js";
import { Complaints } from "./complaints.js";
import { Contacts } from "./contacts.js";
import { Controller } from "./controller.js";
import { Cookies } from "./cookies.js";
import { Correspondence } from "./correspondence.js";
import { Collection, DataCategory, DataSubject, NotCollected, Source } from "./data.js";
import { DataPrivacyFramework } from "./data-privacy-framework.js";
import { ClauseOverride, Documents, OwnSection, Style } from "./documents.js";
import { Governance } from "./governance.js";
import { Incentive } from "./incentives.js";
import { Links } from "./links.js";
import { Lint } from "./lint.js";
import { Marketing } from "./marketing.js";
import { Payments } from "./payments.js";
import { Disclosure, Recipient, Retention } from "./recipients.js";
import { Requests, Rights } from "./rights.js";
import { DeidentifiedData, HealthData, Sale, SensitiveData } from "./sale.js";
import { Audience, Definition, Scope } from "./scope.js";
import { Security } from "./security.js";
import { Signals } from "./signals.js";
import { SuppliedData } from "./supplied-data.js";
import { Support } from "./support.js";
import { Trackers } from "./trackers.js";
import { Transfer } from "./transfers.js";
import { Visits } from "./visits.js";

const record = <T extends z.ZodType>(entry: T, says: string) => z.record(Id, entry).optional().describe(says);

/**
 * The policy model: the facts that one organisation declares about what it does with personal data.
 *
 * A fact is declared yes, declared no, or left out; what is left out is never read as "no" and prints nothing.
 * Only `controller` and `documents` must be there.
 */
export const Policy = z
  .strictObject({
    $schema: z.string().optional().describe("Address of the JSON Schema, for editors."),
    locales: z
      .array(Locale)
      .min(1)
      .optional()
      .describe(
        "Languages of the documents, BCP 47; texts that are not given per locale are in the first. `en` if left out.",
      ),
    controller: Controller,
    contacts: Contacts.optional(),
    scope: Scope.optional(),
    audience: Audience.optional(),
    definitions: record(Definition, "Id → term and meaning."),
    dataSubjects: record(DataSubject, "Id → people whom the data are about."),
    collection: Collection.optional(),
    dataCategories: record(DataCategory, "Id → category of personal data."),
    notCollected: record(NotCollected, "Id → data that are not collected."),
    sources: record(Source, "Id → where data come from other than from the person."),
    purposes: record(Purpose, "Id → purpose in your own words."),
    activities: record(Activity, "Id → processing activity."),
    recipients: record(Recipient, "Id → recipient, or class of recipients; `{}` says that there is none."),
    disclosure: Disclosure.optional(),
    transfers: record(Transfer, "Id → transfer to a third country."),
    dataPrivacyFramework: DataPrivacyFramework.optional(),
    sale: Sale.optional(),
    sensitiveData: SensitiveData.optional(),
    healthData: HealthData.optional(),
    deidentifiedData: DeidentifiedData.optional(),
    incentives: record(
      Incentive,
      "Id → financial incentive for personal data; `{}` says that there is none.",
    ),
    retention: Retention.optional(),
    security: Security.optional(),
    payments: Payments.optional(),
    correspondence: Correspondence.optional(),
    visits: Visits.optional(),
    cookies: Cookies.optional(),
    trackers: Trackers.optional(),
    signals: Signals.optional(),
    rights: Rights.optional(),
    requests: Requests.optional(),
    complaints: Complaints.optional(),
    account: Account.optional(),
    consent: Consent.optional(),
    children: Children.optional(),
    automatedDecisions: AutomatedDecisions.optional(),
    marketing: Marketing.optional(),
    links: Links.optional(),
    support: Support.optional(),
    suppliedData: SuppliedData.optional(),
    governance: Governance.optional(),
    changes: Changes.optional(),
    acceptableUse: AcceptableUse.optional(),
    documents: Documents,
    style: Style.optional(),
    clauses: record(ClauseOverride, "Clause id → change to its words."),
    lint: Lint.optional(),
    ownSections: record(OwnSection, "Id → section of your own."),
  })
  .meta({
    id: "Policy",
    title: "Policy model",
    description: "What one organisation declares about personal data.",
  });

/** A policy model, checked. */
export interface Policy extends z.output<typeof Policy> {}

/** Kinds of document that can be made. */
export type DocumentKind = keyof Policy["documents"];
