/** A fact that declares a denial: its path, and the value that declares it; without one, that it is there. */
interface Denial {
  readonly path: RegExp;
  readonly value?: boolean | string;
}

/** Clauses that deny something, and what must be declared for it. */
export const denials: Readonly<Record<string, Denial>> = {
  "scope-excludes": { path: /^scope\.excludes\[\d+\]$/ },
  "data-not-collected": { path: /^notCollected\.[\w-]+\.(?:term|label)\b/ },
  "purposes-voluntary": { path: /^activities\.[\w-]+\.provision\.required$/, value: false },
  "cookies-denied": { path: /^cookies\.used$/, value: false },
  "cookies-consent-banner": { path: /^cookies\.consent$/, value: "banner" },
  "signals-dnt-no-tracking": { path: /^signals\.doNotTrack\.noTracking$/, value: true },
  "signals-dnt-no-cookies": { path: /^signals\.doNotTrack\.noCookies$/, value: true },
  "signals-dnt-denied": { path: /^signals\.doNotTrack\.honoured$/, value: false },
  "signals-gpc-denied": { path: /^signals\.globalPrivacyControl\.honoured$/, value: false },
  "beacons-denied": { path: /^trackers\.beacons\.used$/, value: false },
  "recipients-internal": { path: /^disclosure\.internalUseOnly$/, value: true },
  "recipients-nobody-else": { path: /^disclosure\.nobodyElse$/, value: true },
  "recipients-police": { path: /^disclosure\.policeInstead\[\d+\]/ },
  "recipients-without-notice": { path: /^disclosure\.withoutNotice$/, value: true },
  "sale-denied": { path: /^sale\.sells$/, value: false },
  "sharing-denied": { path: /^sale\.shares$/, value: false },
  "targeted-advertising-denied": { path: /^sale\.targetedAdvertising$/, value: false },
  "automated-denied": { path: /^automatedDecisions\.made$/, value: false },
  "marketing-denied": { path: /^marketing\.sent$/, value: false },
  "links-no-control": { path: /^links\.noControl$/, value: true },
  "links-not-covered": { path: /^links\.notCovered$/, value: true },
  "children-not-solicited": { path: /^children\.notKnowinglySolicited$/, value: true },
  "children-not-collected": { path: /^children\.notKnowinglyCollected$/, value: true },
  "children-not-marketed": { path: /^children\.notMarketedTo$/, value: true },
  "children-not-directed": { path: /^children\.notDirected$/, value: true },
  "requests-free": { path: /^requests\.free$/, value: true },
};

/** Clauses whose words hold a "not" and deny nothing that anybody does. */
export const noDenials: Readonly<Record<string, string>> = {
  "introduction-disagreement": "it asks people not to use the services",
  "introduction-contact-missing": "it says what the document lacks",
  "controller-joint": "it says what the document lacks",
  "controller-representative": "it says what the document lacks",
  "controller-person-in-charge": "it says what the document lacks",
  "controller-dpo": "it says what the document lacks",
  "controller-complaints": "it says what the document lacks",
  "controller-security-contact": "it says what the document lacks",
  "marketing-contact": "it says what the document lacks",
  "support-survey-contact": "it says what the document lacks",
  "support-contact": "it says what the document lacks",
  "children-report": "it says what the document lacks",
  "requests-contact-missing": "it says what the document lacks",
};
