import * as z from "zod";
import { termOrLabel } from "../values/own-term.js";
import { Place } from "../values/place.js";
import { yes } from "../values/yes.js";
import { harms, measures, securityRisks, threats } from "../vocabularies/index.js";

/** How data are protected, and what is not promised (GDPR Art. 32). */
export const Security = z
  .strictObject({
    appropriate: yes("Whether technical and organisational measures appropriate to the risk are in place."),
    reasonable: yes("Whether they are called reasonable."),
    necessary: yes("Whether they are called necessary."),
    against: z.array(termOrLabel(securityRisks)).optional().describe("What they are meant to prevent."),
    measures: z.array(termOrLabel(measures)).optional().describe("Measures in place."),
    storedIn: z.array(Place).min(1).optional().describe("Countries in which data are stored."),
    bestPractice: z
      .array(z.enum(["loss", "misuse", "alteration"]))
      .optional()
      .describe("What best practices of the industry are followed to prevent."),
    byDataType: yes("Whether measures depend on the type of the data."),
    controlledFacility: yes("Whether data are stored in a controlled facility with limited access."),
    textEncrypted: yes("Whether text that people send is encrypted in transmission."),
    databases: z
      .strictObject({
        openTo: z.array(z.enum(["employees", "contractors", "agents"])).describe("Who has access."),
        needToKnow: yes("Whether they have it only as far as their work needs it."),
        confidential: yes("Whether an agreement binds them to confidentiality and non-disclosure."),
      })
      .optional()
      .describe("Access to databases."),
    noGuarantee: yes("Whether the policy says that no transmission or storage is wholly safe."),
    noTransmissionGuarantee: yes(
      "Whether the policy says that data sent over the internet or otherwise are not guaranteed to be safe.",
    ),
    threats: z.array(termOrLabel(threats)).optional().describe("Who could defeat the measures."),
    harms: z
      .array(termOrLabel(harms))
      .optional()
      .describe("What they could do to the data; your own words are verbs before `your data`: `sell`."),
    answersReports: yes("Whether abuse that people report is answered."),
    bestEffort: yes("Whether the controller does its best all the same."),
    bestEffortOnServers: yes("Whether it does its best to protect the data on its servers."),
    transmissionAtOwnRisk: yes("Whether people send data at their own risk."),
    secureEnvironment: yes("Whether people must use the services in a secure environment."),
    keepPasswordSecret: yes("Whether people must keep their password to themselves."),
    passwordForAreas: yes(
      "Whether a password that the controller gave for certain areas must be kept confidential.",
    ),
    passwordNotShared: yes("Whether the controller shares passwords with nobody."),
  })
  .describe("How data are protected.");
