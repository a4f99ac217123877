import type { ModelRule } from "../../model-rule.js";

export const signalContradiction: ModelRule = {
  id: "signal-contradiction",
  title: "Do Not Track, not honoured and honoured",
  summary: "Finds a signal that is said not to be honoured beside what is said to follow when it is.",
  topics: ["do-not-track"],
  severity: "error",
  why: "One of both is false, and people rely on the signal.",
  fix: "Declare `honoured: true`, or remove what follows from it.",
  source: "Cal. Bus. & Prof. Code § 22575(b)(5)",

  *check({ signals }) {
    const { honoured, noTracking, noCookies } = signals?.doNotTrack ?? {};
    if (honoured === false && (noTracking === true || noCookies === true))
      yield {
        path: "signals.doNotTrack.honoured",
        message: `Unexpected denial beside \`${noTracking ? "noTracking" : "noCookies"}\`, expected the signal to be honoured`,
      };
  },

  examples: [
    {
      title: "finds a signal that stops tracking although it is not honoured",
      policy: { signals: { doNotTrack: { honoured: false, noTracking: true } } },
      finds: [
        {
          path: "signals.doNotTrack.honoured",
          message: "Unexpected denial beside `noTracking`, expected the signal to be honoured",
        },
      ],
    },
    {
      title: "lets a signal pass that is honoured",
      policy: { signals: { doNotTrack: { honoured: true, noTracking: true } } },
      finds: [],
    },
  ],
};
