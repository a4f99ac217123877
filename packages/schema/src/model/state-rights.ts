import * as z from "zod";
import { DateTime } from "../values/date.js";
import { yes } from "../values/yes.js";
import { rightPlaces as places } from "./right-places.js";

/** Rights in the terms of US state laws, with what they depend on; the author says to whom she grants them. */
export const stateRights = {
  know: z
    .strictObject({
      categories: yes("Whether categories of data, sources, purposes and third parties are told."),
      pieces: yes("Whether the specific pieces of data are given."),
      inferences: yes("Whether conclusions drawn about the person are given (Conn. Gen. Stat. § 42-518(a))."),
      since: DateTime.optional().describe(
        "Day from which on data are given, also those of more than 12 months ago (11 CCR § 7020(e)).",
      ),
      places,
    })
    .describe("To know what is collected (Cal. Civ. Code § 1798.110)."),
  "know-disclosed": z
    .strictObject({ places })
    .describe("To know what is sold, shared or disclosed, and to whom (Cal. Civ. Code § 1798.115)."),
  "third-party-list": z
    .strictObject({ places })
    .describe("To get a list of the specific third parties that receive data (ORS 646A.574(1)(a)(B))."),
  delete: z
    .strictObject({
      exceptions: yes("Whether exceptions of the law are kept."),
      recipientsTold: yes("Whether those who received the data are told to delete them, too."),
      selectively: yes("Whether people can choose which data are deleted (11 CCR § 7022(h))."),
      places,
    })
    .describe("To have data deleted (Cal. Civ. Code § 1798.105)."),
  correct: z.strictObject({ places }).describe("To have data corrected (Cal. Civ. Code § 1798.106)."),
  "opt-out-sale": z
    .strictObject({ sharing: yes("Whether it extends to sharing for advertising."), places })
    .describe("To opt out of sale and sharing (Cal. Civ. Code § 1798.120)."),
  "opt-out-targeted-advertising": z
    .strictObject({ places })
    .describe("To opt out of targeted advertising (Va. Code § 59.1-577(A)(5))."),
  "opt-out-profiling": z
    .strictObject({ places })
    .describe("To opt out of profiling with significant effects (Va. Code § 59.1-577(A)(5))."),
  "question-profiling": z
    .strictObject({ places })
    .describe("To question the result of such profiling (Minn. Stat. § 325M.14)."),
  "opt-out-automated-decisions": z
    .strictObject({ places })
    .describe("To opt out of automated decisions of significance (11 CCR § 7221)."),
  "access-automated-decisions": z
    .strictObject({ places })
    .describe("To learn how automated decisions of significance are made (11 CCR § 7222)."),
  "limit-sensitive": z
    .strictObject({ places })
    .describe("To limit the use and disclosure of sensitive data (Cal. Civ. Code § 1798.121)."),
  "opt-out-sensitive": z
    .strictObject({ places })
    .describe("To opt out of the processing of sensitive data (for example Utah Code § 13-61-302(3))."),
  "non-discrimination": z
    .strictObject({
      workers: yes(
        "Whether it says that applicants, students, employees and contractors are protected, too.",
      ),
      places,
    })
    .describe("Not to be treated worse for using a right (Cal. Civ. Code § 1798.125)."),
};
