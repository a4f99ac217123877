import type { Period } from "@policywright/schema";

/** Days that a unit has at the least and at the most. */
const days: Readonly<Record<Period["unit"], readonly [least: number, most: number]>> = {
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  "business-day": [1, 2],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};

/** Whether a period is longer than another one beyond doubt: 32 days than a month, but not 31. */
export function isLonger(period: Period, limit: Period): boolean {
  if (period.unit === limit.unit) return period.amount > limit.amount;
  return leastDays(period) > mostDays(limit);
}

/** A period in figures: "13 months". */
export function periodText({ amount, unit }: Period): string {
  return `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}`;
}

/** From two months on, a month has 30 days at the least. */
function leastDays({ amount, unit }: Period): number {
  return unit === "month" && amount > 1 ? amount * 30 - 1 : amount * days[unit][0];
}

function mostDays({ amount, unit }: Period): number {
  return unit === "month" && amount > 1 ? amount * 30.5 + 1 : amount * days[unit][1];
}
