import type { Law } from "../law.js";

/** Telecommunications Business Act of Japan (Act No. 86 of 1984). */
export const jpTelecom = {
  id: "jp-telecom",
  name: "Telecommunications Business Act of Japan",
  short: "TBA",
  binds: "law",
  cited: { law: "Act No. 86 of 1984", provision: "Art. 27-12 Telecommunications Business Act" },
  url: "https://www.japaneselawtranslation.go.jp/en/laws/view/3648",
  places: ["JP"],
  status: "partial",
  doubts: ["All entries are from memory."],
  requirements: [
    {
      id: "jp-tba-27-12",
      cite: "Art. 27-12 Telecommunications Business Act",
      title: "External transmission rule",
      requires: "Say which data of users are sent to whom and why.",
      topics: ["third-party-tracking"],
      applies:
        "an online service within the scope of the rule sends data of its users to third parties through tags or software kits",
      documents: ["cookie-policy", "privacy-policy"],
      severity: "warning",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;
