import type { Law } from "../law.js";

/** Global Privacy Control (Global Privacy Control specification). */
export const gpc = {
  id: "gpc",
  name: "Global Privacy Control",
  short: "GPC",
  binds: "contract",
  cited: { law: "Global Privacy Control specification", provision: "GPC specification" },
  url: "https://w3c.github.io/gpc/",
  places: [],
  status: "partial",
  doubts: ["A specification, no law: laws of states oblige to honour such signals."],
  requirements: [
    {
      id: "gpc-detect",
      cite: "GPC specification (W3C Privacy WG)",
      title: "Signal recognised and described",
      requires:
        "Read the header `Sec-GPC` and `navigator.globalPrivacyControl`, and describe the effect for each region.",
      topics: ["global-privacy-control"],
      applies:
        "data are sold, shared or used for targeted advertising in states that oblige to honour signals",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "memory",
    },
    {
      id: "gpc-wellknown",
      cite: "GPC specification, /.well-known/gpc.json",
      title: "Support resource",
      requires: "Publish `/.well-known/gpc.json` with `gpc` set to true and the date of its last update.",
      topics: ["global-privacy-control"],
      applies: "the controller says that it honours Global Privacy Control",
      documents: [],
      surface: "website",
      severity: "advice",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;
