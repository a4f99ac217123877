import type { TopicId } from "@policywright/laws";
import { type Policy, purposes as terms } from "@policywright/schema";
import { activitiesOf } from "./activities.js";
import { declaredIn } from "./declared.js";
import { isTermWithin } from "./terms.js";

/** Topic of a purpose, the terms that it stands for with those within them, and words that speak of it. */
const purposesByTopic: readonly (readonly [TopicId, readonly string[], RegExp])[] = [
  ["purpose.advertising", ["advertising"], /advert|\bads?\b/],
  ["purpose.marketing", ["marketing", "mailings"], /market|newsletter|promot|advert|mailing|\bnews\b|event/],
  ["purpose.analytics", ["analytics"], /analy|statistic|measur|improv|research|understand/],
  ["purpose.personalization", ["personalisation"], /personal|tailor|recommend|preference|interests?\b/],
];

/** Topics of purposes that activities of a model serve, and the path of the first that does. */
export function purposesServed(model: Policy): readonly (readonly [TopicId, string])[] {
  const activities = activitiesOf(model);
  return purposesByTopic.flatMap(([topic, wider]) => {
    const activity = activities.find(({ purposes }) =>
      purposes.some((one) => wider.some((term) => isTermWithin(terms, one, term))),
    );
    return activity ? [[topic, activity.path] as const] : [];
  });
}

/** Topics of purposes of which a model with activities says nothing at all. */
export function purposesUnknown(model: Policy): readonly TopicId[] {
  if (activitiesOf(model).length === 0) return [];
  const { words } = declaredIn(model);
  return purposesByTopic.flatMap(([topic, , speaks]) => (speaks.test(words) ? [] : [topic]));
}
