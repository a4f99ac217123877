import type { NeedWords } from "../../locale-words.js";

const about = "~@programme";

/** How documents tell what people get for their data. */
export const incentiveNeeds = {
  incentiveOffers: {
    patterns: [
      `*give|offer|provide|earn|receive|get ... point|discount|free|credit|off|coupon|benefit|reward|voucher|price|issues ${about} -choice`,
    ],
  },
  incentiveTerms: { patterns: [`*use|collect|process|need|require|terms ... @data|@item|terms ${about}`] },
  incentiveOptIn: { patterns: [`*join|opt-in|enrol|enroll|sign-up|register|participate|subscribe ${about}`] },
  incentiveWithdrawal: { patterns: [`*leave|withdraw|opt-out|cancel|unsubscribe|end ${about}`] },
  incentiveValue: { patterns: [`value|worth ... @data|us|@number|member ${about}`] },
  incentiveValuation: {
    patterns: [
      `*work|calculate|calculated|estimate|estimated|determine|based|method ... value|revenue|profit|cost|costs|expenses ${about}`,
    ],
  },
  loyalty: {
    patterns: [`*sell|sold|disclose|goes|share|delete|use ... @data|it|@third|@firm ${about}`],
    denial: true,
  },
} as const satisfies NeedWords["needs"];
