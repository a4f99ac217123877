import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialBeacons: ModelRule = {
  id: "denial-beacons",
  title: "“No web beacons” beside them",
  summary: "Finds the denial of web beacons beside pixels or tracked emails.",
  topics: ["third-party-tracking"],
  severity: "error",
  why: "The denial is false: opens of emails are tracked with pixels, and a pixel is a web beacon.",
  fix: "Declare `trackers.beacons.used: true`, or remove the pixels.",
  source: "Art. 5(1)(a) GDPR; EDPB Guidelines 2/2023, paras 48 to 50",

  *check({ trackers, cookies }) {
    if (trackers?.beacons?.used !== false) return;
    const contrary = [
      ...(trackers.emailTracking === true ? ["`trackers.emailTracking`"] : []),
      ...(["places", "purposes", "setsCookie", "reserved"] as const)
        .filter((fact) => trackers.beacons?.[fact])
        .map((fact) => `\`trackers.beacons.${fact}\``),
      ...Object.entries(cookies?.items ?? {})
        .filter(([, { storage }]) => storage === "pixel")
        .map(([id]) => `\`cookies.items.${id}\``),
    ];
    if (contrary.length > 0)
      yield {
        path: "trackers.beacons.used",
        message: `Unexpected denial of web beacons beside ${listOf(contrary)}, expected none`,
      };
  },

  examples: [
    {
      title: "finds tracked emails",
      policy: { trackers: { beacons: { used: false }, emailTracking: true } },
      finds: [
        {
          path: "trackers.beacons.used",
          message: "Unexpected denial of web beacons beside `trackers.emailTracking`, expected none",
        },
      ],
    },
    {
      title: "lets a denial pass",
      policy: { trackers: { beacons: { used: false }, emailTracking: false } },
      finds: [],
    },
  ],
};
