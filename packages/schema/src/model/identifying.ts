import * as z from "zod";
import { Phrase } from "../values/text.js";
import { yes } from "../values/yes.js";

/** Technology that can tell who or where a person is, or profile her (Quebec Private Sector Act s. 8.1). */
export const Identifying = z
  .strictObject({
    identifies: yes("Whether it can identify people."),
    locates: yes("Whether it can locate people."),
    profiles: yes("Whether it can profile people."),
    offByDefault: yes("Whether it is off until people switch it on."),
    switchedOn: Phrase.optional().describe(
      "How people switch it on, as it reads after `by`: `allowing it in your settings`.",
    ),
  })
  .describe("Technology that identifies, locates or profiles.");
