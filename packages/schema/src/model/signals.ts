import * as z from "zod";
import { WebAddress } from "../values/link.js";
import { Place } from "../values/place.js";
import { yes } from "../values/yes.js";

/** Signals of the browser. */
export const Signals = z
  .strictObject({
    doNotTrack: z
      .strictObject({
        honoured: z.boolean().describe("Whether the signal is honoured; false denies it."),
        similarSignals: yes("Whether similar signals are honoured as well."),
        noTracking: yes("Whether nothing is tracked then."),
        noCookies: yes("Whether no cookie is placed then."),
      })
      .optional()
      .describe("Do Not Track (Cal. Bus. & Prof. Code § 22575(b)(5))."),
    globalPrivacyControl: z
      .strictObject({
        honoured: z.boolean().describe("Whether the signal is honoured; false denies it."),
        similarSignals: yes("Whether other opt-out preference signals are honoured as well."),
        optsOutOf: z
          .array(z.enum(["sale", "sharing", "targeted-advertising", "profiling"]))
          .min(1)
          .optional()
          .describe("From what it counts as an opt-out."),
        appliesTo: z
          .array(z.enum(["browser", "device", "account", "offline"]))
          .min(1)
          .optional()
          .describe("For what it holds (11 CCR § 7011(e)(3)(F)); `offline`: also outside websites and apps."),
        places: z.array(Place).min(1).optional().describe("Only for people who live in these places."),
        statusShown: yes("Whether the website shows that it processed the signal (11 CCR § 7025(c)(6))."),
        frictionless: yes(
          "Whether it is processed without fee, loss of service or pop-up (11 CCR § 7025(f)).",
        ),
        instructions: WebAddress.optional().describe("Where it is explained how to send the signal."),
      })
      .optional()
      .describe("Global Privacy Control and other opt-out preference signals (11 CCR § 7025)."),
  })
  .describe("Signals of the browser.");
