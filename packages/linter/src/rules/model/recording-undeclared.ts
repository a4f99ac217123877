import type { ModelRule } from "../../model-rule.js";

export const recordingUndeclared: ModelRule = {
  id: "recording-undeclared",
  title: "Recordings that are not among the data",
  summary: "Finds conversations that are recorded while no category of data holds recordings.",
  topics: ["data.categories", "support"],
  severity: "warning",
  why: "A recording is personal data of its own, with a purpose, a basis and a period of its own.",
  fix: "Declare a category with `call-recording`, `remote-session`, `voice` or `communications`, and the activity that uses it.",
  source: "Art. 13(1)(c), Art. 14(1)(d) GDPR",

  *check({ support, correspondence, dataCategories = {} }) {
    const path =
      support?.recordings !== undefined
        ? "support.recordings"
        : support?.recorded === true
          ? "support.recorded"
          : correspondence?.callsRecorded === true
            ? "correspondence.callsRecorded"
            : undefined;
    if (path === undefined) return;
    const isHeld = Object.values(dataCategories).some(({ term, items = [] }) =>
      [term, ...items].some((one) => typeof one === "string" && recordings.includes(one)),
    );
    if (!isHeld)
      yield {
        path,
        message: "Unexpected recordings that are not among the data, expected a category that holds them",
      };
  },

  examples: [
    {
      title: "finds calls that are recorded nowhere",
      policy: { support: { recorded: true } },
      finds: [
        {
          path: "support.recorded",
          message: "Unexpected recordings that are not among the data, expected a category that holds them",
        },
      ],
    },
    {
      title: "lets recordings pass that are among the data",
      policy: {
        support: { recorded: true },
        dataCategories: { talks: { label: "conversations", items: ["call-recording"] } },
      },
      finds: [],
    },
  ],
};

const recordings: readonly string[] = [
  "communications",
  "call-recording",
  "remote-session",
  "voice",
  "audio-visual",
  "voicemail",
];
