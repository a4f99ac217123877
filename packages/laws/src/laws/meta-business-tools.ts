import type { Law } from "../law.js";

/** Meta Business Tools Terms (Meta Business Tools Terms). */
export const metaBusinessTools = {
  id: "meta-business-tools",
  name: "Meta Business Tools Terms",
  short: "Meta Business Tools",
  binds: "contract",
  cited: { law: "Meta Business Tools Terms", provision: "Meta Business Tools Terms s. 3" },
  url: "https://www.facebook.com/legal/businesstech",
  places: [],
  status: "partial",
  requirements: [
    {
      id: "meta-bt-notice",
      cite: "Meta Business Tools Terms s. 3",
      title: "Meta Pixel or SDK notice",
      requires:
        "Tell people prominently on each page that third parties may use pixels or the like to collect data for measurement and advertising, and how to opt out.",
      topics: ["third-party-tracking", "choice.ads-optout"],
      applies: "the Meta Pixel, software kit or Conversions API is used",
      documents: ["privacy-policy"],
      severity: "error",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;
