import * as z from "zod";
import { yes } from "../values/yes.js";

/** What is done with what people say and write. */
export const Correspondence = z
  .strictObject({
    channels: z
      .array(z.enum(["telephone", "chat", "email", "web-form", "other"]))
      .optional()
      .describe("Channels; what is said there serves to correspond about services."),
    accountFromForm: yes("Whether an account is set up from a web form on which a service is bought."),
    archived: yes("Whether what is written can be archived."),
    tiedToVisits: yes("Whether it can be connected with information on visits."),
    callsRecorded: yes("Whether telephone calls can be recorded for training."),
    callsEntered: yes("Whether what is said by telephone can be entered in systems for these purposes."),
  })
  .describe("Calls, chats, emails and web forms.");
