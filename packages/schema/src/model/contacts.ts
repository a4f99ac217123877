import * as z from "zod";
import { ContactPoint } from "../values/contact.js";

/** For what a contact point is there. */
export const contactPurposes = [
  "questions",
  "rights",
  "complaints",
  "corrections",
  "children",
  "marketing",
  "surveys",
  "support",
  "security",
  "acceptable-use",
  "opt-out",
  "appeals",
  "accessibility",
] as const;

/** Contact points by purpose; the document names each where it speaks of that purpose. */
export const Contacts = z
  .strictObject({
    questions: ContactPoint.optional().describe("For questions about the policy."),
    rights: ContactPoint.optional().describe("For requests to exercise rights."),
    corrections: ContactPoint.optional().describe("To report data that are wrong or misused."),
    complaints: ContactPoint.optional().describe("For complaints to the controller."),
    children: ContactPoint.optional().describe("To report data of children."),
    marketing: ContactPoint.optional().describe("To stop marketing."),
    surveys: ContactPoint.optional().describe("To stop surveys."),
    support: ContactPoint.optional().describe("Customer support."),
    security: ContactPoint.optional().describe("To report a hacked account or a leak."),
    "opt-out": ContactPoint.optional().describe("To opt out of sale, sharing and targeted advertising."),
    appeals: ContactPoint.optional().describe("To appeal against a refused request."),
    accessibility: ContactPoint.optional().describe("To get the documents in another format."),
    "acceptable-use": ContactPoint.optional().describe("To report a violation of the acceptable-use policy."),
  } satisfies Record<(typeof contactPurposes)[number], z.ZodType>)
  .describe("Contact points by purpose.");
