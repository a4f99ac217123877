import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { Name } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Part of a company of the United States in the EU-US Data Privacy Framework (Decision (EU) 2023/1795). */
export const DataPrivacyFramework = z
  .strictObject({
    frameworks: z
      .array(z.enum(["eu-us", "uk-extension", "swiss-us"]))
      .min(1)
      .describe("Frameworks for which the controller is certified."),
    entities: z.array(Name).optional().describe("Companies of its own that the certification covers."),
    principles: yes("Whether the Principles are kept for all data that come under the framework."),
    principlesGovern: yes("Whether the Principles go before the policy where both differ."),
    recourse: z
      .strictObject({
        name: Name.describe("Name of the body."),
        website: WebAddress.optional().describe("Where complaints are lodged."),
      })
      .optional()
      .describe("Independent body that settles complaints free of charge."),
    authoritiesAdvise: yes("Whether the controller follows the data protection authorities' advice."),
    enforcement: z
      .enum(["trade-commission", "transportation"])
      .optional()
      .describe("Agency of the United States with powers to investigate and enforce."),
    arbitration: yes("Whether binding arbitration can be demanded in the end."),
    disclosure: yes("Whether data are disclosed when public authorities lawfully demand it."),
    onwardLiability: yes("Whether the controller is liable for agents to whom it passes data."),
  })
  .describe("EU-US Data Privacy Framework.");
