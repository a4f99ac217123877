import * as z from "zod";
import { yes } from "../values/yes.js";

/** How payment data are handled. */
export const Payments = z
  .strictObject({
    orders: z
      .array(z.enum(["controller", "affiliates"]))
      .optional()
      .describe("For orders with whom card or account details are asked for."),
    secureConnection: z
      .array(z.enum(["website", "portal"]))
      .optional()
      .describe("Where what is entered travels over a secure connection."),
    perTransaction: yes("Whether payment data are collected anew for each transaction."),
    onlyThoseInvolved: yes("Whether nobody receives them who is not directly involved in the transaction."),
    encryptedLogs: yes("Whether they can be encrypted and stored for logging, as regulations require."),
    cardsOnlyForPayment: yes("Whether card numbers serve payments alone."),
    processorAgreements: yes("Whether processors of card payments are bound in writing to protect the data."),
  })
  .describe("Payments.");
