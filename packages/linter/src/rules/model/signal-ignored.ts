import type { ModelRule } from "../../model-rule.js";

export const signalIgnored: ModelRule = {
  id: "signal-ignored",
  title: "Opt-out signal that is ignored",
  summary:
    "Finds sale, sharing or targeted advertising whose opt-out by a signal of the browser is not honoured where the law demands it.",
  topics: ["global-privacy-control", "ccpa.optout-sale"],
  severity: "error",
  why: "In these states a signal such as Global Privacy Control is an opt-out, and must be treated as one.",
  fix: "Honour the signal, and declare it.",
  source: "11 CCR § 7025(b); the law that is named",

  *check({ sale, signals }, { laws }) {
    const isSold = sale?.sells === true || sale?.shares === true || sale?.targetedAdvertising === true;
    const law = laws.find(({ requests }) => requests?.optOutSignals === "required");
    if (!isSold || law === undefined || signals?.globalPrivacyControl?.honoured !== false) return;
    yield {
      path: "signals.globalPrivacyControl.honoured",
      message: `Unexpected signal that is not honoured, expected it to opt people out under ${law.short}`,
    };
  },

  examples: [
    {
      title: "finds a signal that is not honoured",
      policy: { sale: { sells: true }, signals: { globalPrivacyControl: { honoured: false } } },
      laws: ["ccpa"],
      finds: [
        {
          path: "signals.globalPrivacyControl.honoured",
          message: "Unexpected signal that is not honoured, expected it to opt people out under CCPA",
        },
      ],
    },
    {
      title: "lets a signal pass that is honoured",
      policy: { sale: { sells: true }, signals: { globalPrivacyControl: { honoured: true } } },
      laws: ["ccpa"],
      finds: [],
    },
  ],
};
