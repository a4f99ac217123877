import * as z from "zod";
import { yes } from "../values/yes.js";

/** Links to websites of others. */
export const Links = z
  .strictObject({
    present: yes("Whether there are links to other websites."),
    purposes: z
      .array(z.enum(["convenience", "information"]))
      .optional()
      .describe("What the links are for: people's convenience, their information."),
    theirsDiffer: yes("Whether the policy says that practices there may differ."),
    noRepresentations: yes(
      "Whether the policy says that the controller makes no representations about them.",
    ),
    noControl: yes("Whether the policy says that the controller does not control them."),
    notCovered: yes("Whether the policy says that it does not cover them."),
    theirsApply: yes("Whether the policy says that the policies there apply to data given there."),
    readTheirs: yes("Whether the policy asks people to read the policies there."),
  })
  .describe("Links to websites of others.");
