import type { Period } from "@policywright/schema";
import { isLonger } from "../model/periods.js";
import type { PeriodMention } from "../reading/mentions.js";

/** Whether a period that a document states can be one of a model: 30 days and one month can, 12 months and a year are. */
export function isSameLength({ amount, unit }: PeriodMention, period: Period): boolean {
  if (unit === "minute") return period.unit === "hour" && amount === period.amount * 60;
  const stated: Period = { amount, unit };
  if (isOfMonths(stated) && isOfMonths(period)) return monthsOf(stated) === monthsOf(period);
  return !isLonger(stated, period) && !isLonger(period, stated);
}

const isOfMonths = ({ unit }: Period) => unit === "month" || unit === "year";
const monthsOf = ({ amount, unit }: Period) => (unit === "year" ? 12 * amount : amount);
