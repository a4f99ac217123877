import type { DocumentKind } from "@policywright/schema";
import type { Section } from "../section.js";
import { enforcement } from "./acceptable-use/enforcement.js";
import { acceptableUse } from "./acceptable-use/introduction.js";
import {
  prohibitedContent,
  prohibitedEmail,
  prohibitedNetwork,
  prohibitedOther,
  prohibitedSecurity,
} from "./acceptable-use/prohibited.js";
import { violations } from "./acceptable-use/violations.js";
import { atCollection, choices } from "./at-collection.js";
import { automated } from "./automated.js";
import { categories } from "./categories.js";
import { changes } from "./changes.js";
import { children } from "./children.js";
import { complaints } from "./complaints.js";
import { contact } from "./contact.js";
import { controller } from "./controller.js";
import { cookieIntroduction } from "./cookie-introduction.js";
import { cookieRecipients } from "./cookie-recipients.js";
import { cookies } from "./cookies.js";
import { correspondence } from "./correspondence.js";
import { data } from "./data.js";
import { dates } from "./dates.js";
import { definitions } from "./definitions.js";
import { atAGlance } from "./glance/index.js";
import { governance } from "./governance.js";
import { incentives } from "./incentives.js";
import { introduction } from "./introduction.js";
import { links } from "./links.js";
import { marketing } from "./marketing.js";
import { notCollected } from "./not-collected.js";
import { payments } from "./payments.js";
import { purposes } from "./purposes.js";
import { quality } from "./quality.js";
import { reader } from "./reader.js";
import { recipients } from "./recipients.js";
import { retention } from "./retention.js";
import { rights } from "./rights/index.js";
import { scope } from "./scope.js";
import { security } from "./security.js";
import { supplied } from "./supplied.js";
import { support } from "./support.js";
import { transfers } from "./transfers/index.js";
import { visits } from "./visits.js";

/** Sections of each kind of document, in the usual order. */
export const sections: Readonly<Record<DocumentKind, readonly Section[]>> = {
  "privacy-policy": [
    dates,
    introduction,
    scope,
    reader,
    definitions,
    controller,
    data,
    notCollected,
    purposes,
    payments,
    correspondence,
    visits,
    cookies,
    recipients,
    transfers,
    retention,
    categories,
    security,
    automated,
    marketing,
    incentives,
    support,
    supplied,
    links,
    children,
    quality,
    rights,
    governance,
    complaints,
    changes,
  ],
  "cookie-policy": [dates, cookieIntroduction, cookies, cookieRecipients, changes, contact],
  "notice-at-collection": [dates, atCollection, choices],
  "short-notice": [dates, atAGlance],
  "acceptable-use-policy": [
    dates,
    acceptableUse,
    prohibitedContent,
    prohibitedSecurity,
    prohibitedNetwork,
    prohibitedEmail,
    prohibitedOther,
    enforcement,
    violations,
  ],
};

/** Every section, once. */
export const allSections: readonly Section[] = [...new Set(Object.values(sections).flat())];
