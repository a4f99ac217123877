import { overlap, type Place } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const activityElsewhere: ModelRule = {
  id: "activity-elsewhere",
  title: "Activity for people who are not addressed",
  summary: "Finds an activity or a recipient for people in places that the services do not address.",
  topics: ["audience.international"],
  severity: "warning",
  why: "Laws are chosen by where people are. If people there are addressed after all, their law was not looked at.",
  fix: "Add the place to `audience.regions`, or correct `regions`.",
  source: "Art. 3(2) GDPR",

  *check({ audience, activities = {}, recipients = {} }) {
    const addressed = audience?.regions;
    if (addressed === undefined) return;
    for (const [collection, entries] of Object.entries({ activities, recipients })) {
      for (const [id, { regions = [] }] of Object.entries(entries)) {
        const other = regions.find((place: Place) => !addressed.some((region) => overlap(region, place)));
        if (other === undefined) continue;
        yield {
          path: `${collection}.${id}.regions`,
          message: `Unexpected people in \`${other}\`, expected people in ${addressed.map((region) => `\`${region}\``).join(", ")}`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds an activity for people in Brazil",
      policy: {
        audience: { regions: ["eea"] },
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["mailings"], data: ["contact"], regions: ["BR"] } },
      },
      finds: [
        { path: "activities.news.regions", message: "Unexpected people in `BR`, expected people in `eea`" },
      ],
    },
    {
      title: "lets an activity for people in France pass",
      policy: {
        audience: { regions: ["eea"] },
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["mailings"], data: ["contact"], regions: ["FR"] } },
      },
      finds: [],
    },
  ],
};
