import type { PeriodMention } from "../reading/mentions.js";

/** Days of each unit, months and years of the average length. */
const days: Readonly<Record<PeriodMention["unit"], number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};
/** Periods that differ by less are the same in other units: a month is thirty days. */
const slack = 0.05;

/** Length of a period in days. */
export const daysOf = ({ amount, unit }: PeriodMention): number => amount * days[unit];

/** Whether two periods are of different length, whatever their units. */
export function isOtherPeriod(one: PeriodMention, other: PeriodMention): boolean {
  return Math.abs(daysOf(one) - daysOf(other)) > slack * Math.max(daysOf(one), daysOf(other));
}
