import * as z from "zod";
import { yes } from "../values/yes.js";

/** What is recorded of visits to the websites. */
export const Visits = z
  .strictObject({
    logs: z
      .array(z.enum(["ip-address", "visit-time", "page-time"]))
      .optional()
      .describe("What the server records of each visit."),
    sources: z
      .array(z.enum(["advertisement", "search-result", "email"]))
      .optional()
      .describe("Paid sources and links in emails to which a visit is traced."),
    unpaidSources: yes("Whether a visit is traced to unpaid links, as far as possible."),
    computer: yes("Whether the type of the browser and the operating system are recorded."),
    noPersonalData: yes("Whether a visit by itself gives no personal data."),
    tiedToOtherData: yes("Whether visits can be connected with other data that the person gives."),
  })
  .describe("Visits to the websites.");
