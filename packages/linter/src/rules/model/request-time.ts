import type { Law } from "@policywright/laws";
import { isWithin, overlap, type Place } from "@policywright/schema";
import { listOf } from "../../model/list.js";
import { isLonger, periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const requestTime: ModelRule = {
  id: "request-time",
  title: "Answer later than the law allows",
  summary: "Finds times for answering requests that are longer than a law allows.",
  topics: ["rights.response-time"],
  severity: "error",
  why: "The time is fixed by law; a longer one in the policy does not extend it.",
  fix: "Shorten the time, or part it by place.",
  source: "The law that is named, such as Art. 12(3) GDPR or Cal. Civ. Code § 1798.130(a)(2)",

  *check(policy, { laws }) {
    for (const [index, { period, places, outside }] of (policy.requests?.responseTimes ?? []).entries()) {
      const bounds = laws.flatMap((law) => {
        const within = law.requests?.answer.within;
        return within !== undefined && isLonger(period, within) && isThere(law, places, outside)
          ? [{ law, within }]
          : [];
      });
      if (bounds.length === 0) continue;
      const isRead = bounds.some(({ law }) => law.requests?.checked === "text");
      const limits = bounds.map(({ law, within }) => `${periodText(within)} under ${law.short}`);
      yield {
        path: `requests.responseTimes[${index}].period`,
        message: `Unexpected ${periodText(period)}, expected at most ${listOf(limits)}${isRead ? "" : ", as far as we know without the text"}`,
        ...(!isRead && { severity: "warning" as const }),
      };
    }
  },

  examples: [
    {
      title: "finds two months under the GDPR",
      policy: { requests: { responseTimes: [{ period: { amount: 2, unit: "month" } }] } },
      laws: ["gdpr"],
      finds: [
        {
          path: "requests.responseTimes[0].period",
          message: "Unexpected 2 months, expected at most 1 month under GDPR",
        },
      ],
    },
    {
      title: "lets a month pass",
      policy: { requests: { responseTimes: [{ period: { amount: 1, unit: "month" } }] } },
      laws: ["gdpr"],
      finds: [],
    },
  ],
};

/** Whether an answer in some places, or outside others, goes to people under a law. */
function isThere(
  { places: under }: Law,
  places: readonly Place[] | undefined,
  outside: readonly Place[] = [],
): boolean {
  if (places !== undefined) return places.some((place) => under.some((one) => overlap(place, one)));
  return !under.every((one) => outside.some((place) => isWithin(one, place)));
}
