import type { NeedWords } from "../../locale-words.js";

const others = [
  "third-party|third-parties|provider|providers|partner|partners|others|advertisers",
  "*set|read|placed|used by",
  "@firm|@brand ^set-by|read-by|provider|party|placed-by",
] as const;

/** How documents say what is stored on devices, by whom and with whose consent. */
export const deviceNeeds = {
  deviceConsent: {
    patterns: [
      "consent|agree|permission|accept|allow|opt-in ... cookie|cookies|them|these|device|technology|technologies|trackers",
      "cookie|cookies|them|these|device|technology|technologies|store|set|place ... consent|agree|permission|accept|allow|opt-in",
    ],
    denial: true,
  },
  deviceReaders: { patterns: others, denial: true },
  deviceControllers: { patterns: others, denial: true },
  embeddedParties: { patterns: others },
  emailTracking: {
    patterns: [
      "track|tracking|pixel|pixels|open|opened|measure|beacon|beacons ... consent|agree|agreed|permission|opt-in & email|emails|newsletter|newsletters|messages",
      "consent|agree|agreed|permission|opt-in ... track|tracking|pixel|pixels|open|opened|measure & email|emails|newsletter|newsletters|messages",
    ],
  },
} as const satisfies NeedWords["needs"];
