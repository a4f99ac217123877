import { activitiesOf } from "../../model/activities.js";
import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const marketingStrangers: ModelRule = {
  id: "marketing-strangers",
  title: "Marketing to strangers on legitimate interests",
  summary:
    "Finds direct marketing on legitimate interests to people who are no customers, by email or text message, in Europe.",
  topics: ["purpose.marketing", "legal-basis.legitimate-interests"],
  severity: "warning",
  why: "Electronic mail for marketing needs prior consent; the exception is for one’s own customers and similar products.",
  fix: "Rest it on `consent`, or limit it to customers.",
  source: "Directive 2002/58/EC Art. 13(1) and (2); Reg. 22 PECR",

  *check(policy, context) {
    const channels = policy.marketing?.channels ?? [];
    const isElectronic = channels.some((channel) => channel === "email" || channel === "text-message");
    const isEuropean =
      addresses(policy, "eea") || addresses(policy, "GB") || holds(context, "eprivacy", "uk-pecr");
    if (!isElectronic || !isEuropean) return;
    for (const { path, activity, purposes } of activitiesOf(policy)) {
      const stranger = (activity.dataSubjects ?? []).find(
        (subject) => subject === "visitors" || subject === "prospects",
      );
      if (
        stranger === undefined ||
        activity.legalBasis !== "legitimate-interests" ||
        !purposes.includes("direct-marketing")
      )
        continue;
      yield {
        path: `${path}.legalBasis`,
        message: `Unexpected \`legitimate-interests\` for messages to \`${stranger}\`, expected consent`,
      };
    }
  },

  examples: [
    {
      title: "finds mail to prospects",
      policy: {
        audience: { regions: ["eea"] },
        marketing: { sent: true, channels: ["email"] },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["direct-marketing"],
            data: ["contact"],
            dataSubjects: ["prospects"],
            legalBasis: "legitimate-interests",
          },
        },
      },
      finds: [
        {
          path: "activities.news.legalBasis",
          message: "Unexpected `legitimate-interests` for messages to `prospects`, expected consent",
        },
      ],
    },
    {
      title: "lets mail to customers pass",
      policy: {
        audience: { regions: ["eea"] },
        marketing: { sent: true, channels: ["email"] },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["direct-marketing"],
            data: ["contact"],
            dataSubjects: ["customers"],
            legalBasis: "legitimate-interests",
          },
        },
      },
      finds: [],
    },
  ],
};
