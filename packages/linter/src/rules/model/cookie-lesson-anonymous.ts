import type { ModelRule } from "../../model-rule.js";

export const cookieLessonAnonymous: ModelRule = {
  id: "cookie-lesson-anonymous",
  title: "“We cannot identify you” beside cookies that fit what people see",
  summary: "Finds the explanation that cookies identify nobody beside cookies that single people out.",
  topics: ["cookies"],
  severity: "warning",
  why: "Recognising a browser to fit advertisements or pages to it is singling a person out, and she is identifiable by it.",
  fix: "Remove `anonymous` from `cookies.lessons`.",
  source: "Art. 4(1), recitals 26 and 30 GDPR",

  *check({ cookies, trackers }) {
    const index = cookies?.lessons?.indexOf("anonymous") ?? -1;
    if (index < 0) return;
    const all = [
      ...(cookies?.purposes ?? []),
      ...Object.values(cookies?.items ?? {}).flatMap((item) => item.purposes),
    ];
    const single = all.find((purpose) => typeof purpose === "string" && singling.includes(purpose));
    const contrary =
      typeof single === "string"
        ? `cookies for \`${single}\``
        : trackers?.beacons?.setsCookie
          ? "`trackers.beacons.setsCookie`"
          : undefined;
    if (contrary !== undefined)
      yield {
        path: `cookies.lessons[${index}]`,
        message: `Unexpected statement that cookies identify nobody beside ${contrary}, expected none`,
      };
  },

  examples: [
    {
      title: "finds advertising that is tailored",
      policy: { cookies: { used: true, lessons: ["anonymous"], purposes: ["tailored-advertising"] } },
      finds: [
        {
          path: "cookies.lessons[0]",
          message:
            "Unexpected statement that cookies identify nobody beside cookies for `tailored-advertising`, expected none",
        },
      ],
    },
    {
      title: "lets a count of visitors pass",
      policy: { cookies: { used: true, lessons: ["anonymous"], purposes: ["visitor-count"] } },
      finds: [],
    },
  ],
};

const singling: readonly string[] = [
  "visitor-recognition",
  "personalisation",
  "tailored-messages",
  "tailored-advertising",
  "interest-advertising",
  "frequency-capping",
];
