import type { NeedWords } from "../../locale-words.js";

const optOutWay = [
  "opt-out|opting-out|do-not-sell-my|do-not-sell-or|do-not-share-my|stop-selling|stop-sharing|turn-off ... @opt-way -signal|signals|is-called|marketing|newsletter|newsletters|emails|messages|profiling|cookies",
  "@opt-way ... opt-out|opting-out|do-not-sell-my|do-not-sell-or|do-not-share-my|stop-selling ... sale|sell|sharing|share|my|personal -signal|signals|is-called|marketing|newsletter|emails|messages",
  "opt-out|opting-out ... @opt-way ^sale|sell|sharing|do-not-sell|your-choices -signal|signals|is-called|marketing|newsletter|emails|messages",
] as const;

const sold = [
  "*sell|sold|sells|sale -@sale-else -@able|right|incentive|stolen|under|tell|hackers|whether",
] as const;

const signals = "signal|signals|gpc|global-privacy-control|opt-out-preference";

/** How documents say whether and how data are passed on: for money, for advertising, against signals. */
export const passingOnNeeds = {
  noSale: {
    patterns: [
      "not|never|no|nor|neither .. *sell|sold|sells|sale -@sale-else -@able|right|incentive|stolen|under|tell|hackers|whether",
    ],
    denial: true,
  },
  saleAndAdvertising: { patterns: sold, denial: true },
  saleAndSharing: { patterns: sold, denial: true },
  saleAdvertisingAndProfiling: {
    patterns: sold,
    too: ["profile|profiling|profiles ... decision|decisions|effect|effects -@able|right|tell|question"],
    denial: true,
  },
  saleOfMinorsData: {
    patterns: [
      "*sell|sold|share|sale|sharing ... under|minors|children|child|16|younger -opt-in|only-if|parent",
      "under|minors|children|child|16|younger ... *sell|sold|sharing|sale -opt-in|only-if|parent|delete",
    ],
    denial: true,
  },
  optInOfMinors: {
    patterns: [
      "*sell|sold|share|sale|sharing ... opt-in|opts-in|opted-in|consent|authorise|authorize|affirmative & under|minors|children|child|16|13|parent",
      "opt-in|opts-in|consent|authorise|authorize|affirmative ... *sell|sold|sale|sharing & under|minors|children|child|16|13|parent",
    ],
  },
  sensitiveSaleNotice: { patterns: ["*sell .. your .. sensitive"] },
  biometricSaleNotice: { patterns: ["*sell .. your .. biometric"] },
  brokerage: {
    patterns: ["we|us|company .. *are|is|registered|not ... data-broker|data-brokers"],
    denial: true,
  },
  optOutWay: { patterns: optOutWay },
  optOutForm: {
    patterns: [
      "opt-out|opting-out|do-not-sell-my|do-not-sell-or|do-not-share-my|stop-selling|turn-off ... @opt-page -signal|signals|is-called|marketing|newsletter|newsletters|emails|messages",
      "@opt-page ... opt-out|do-not-sell-my|do-not-sell-or|do-not-share-my|stop-selling ... sale|sell|sharing|share|my|personal -signal|signals|is-called|marketing|newsletter|emails|messages",
    ],
  },
  optOutTime: {
    patterns: [
      "opt-out|opting-out|opted-out|selling|sharing ... @within|effect|takes ... @number .. @unit -marketing|extend|messages",
      "@within .. @number .. @unit ... opt-out|opting-out|stop-selling|selling -marketing|messages",
    ],
  },
  limitForm: {
    patterns: [
      "limit|restrict ... sensitive ... @opt-way -signal|signals|is-called",
      "@opt-way ... limit ... sensitive|use -signal|signals|is-called",
    ],
  },
  privacyChoices: { patterns: optOutWay },
  thirdPartyKinds: { patterns: ["@third-kind -^cookie|cookies|technologies -buy"] },
  recipientKinds: { patterns: ["@characterised|@third-kind -^cookie|cookies|technologies"] },
  thirdPartyData: {
    patterns: [
      "@third|@firm ^sold|shared|sell|share",
      "*share|sell|disclose|provide|give ... @item|@data ... with|to ... @third-kind|@firm|@brand|third-parties -@able|right|tell|marketing",
    ],
  },
  collectors: {
    patterns: [
      "@third|@firm|@brand ... *collect|gather|obtain|receive ... directly|own|cookies|through|our-website|our-site|our-services|our-app -when-you-deal|behalf|table -@able",
    ],
  },
  trackingByOthers: {
    patterns: [
      "third-party|third-parties|others|other-parties|advertisers|partners|nobody|no-one|providers|anybody ... *collect|track|follow|gather ... @across -ourselves|on-websites-of-others",
      "@across ... *collect|track|follow|gather ... third-parties|others -ourselves",
    ],
    denial: true,
  },
  doNotTrack: { patterns: ["do-not-track|dnt"], denial: true },
  optOutSignals: {
    patterns: [
      `*honour|honor|recognise|recognize|process|treat|take|apply ... ${signals} ... browser|device|account|offline`,
      `${signals} ... *apply|applies|hold|link|linked|process|treated|processed ... browser|device|account|offline`,
    ],
  },
  signalsHonoured: {
    patterns: [
      `*honour|honor|respect|respond|recognise|recognize|process|treat|take|act|comply|support|detect ... ${signals} -do-not-track|dnt|shows`,
    ],
  },
  frictionlessSignals: {
    patterns: [
      `${signals} ... frictionless|free|charge|fee|pop-up|degrade|cost|costs`,
      `frictionless ... ${signals}`,
    ],
    denial: true,
  },
  signalInstructions: {
    patterns: [
      `how|instructions|explain|explained|learn|enable|turn-on|install|set-up|activate|download|implement ... ${signals} -respond|respect|treat|process|honour|honor`,
      `${signals} ... how|instructions|explain|explained|learn|enable|turn-on|install|set-up|activate|download|extension|<url>|globalprivacycontrol -respect|treat`,
    ],
  },
} as const satisfies NeedWords["needs"];
