/** Words by which choices and changes are told. */
export const choiceGroups = {
  "last-date":
    "last updated, last revised, last modified, was updated on, last update, was last, effective date of this",
  "other-policy":
    "their privacy policies, their own privacy, third party's privacy, your information, your personal, your profile, your account",
  "change-head":
    "alteration, alterations, new version, amendments to, revisions to, " +
    "updates, new versions, revision, this policy change, page change, future changes, notification of changes, this page, statement changes, policy changes, notice changes, amendment, modifications to, will this, " +
    "changes to, change, changes, updates to, amendments, modifications, changes in, revisions, updates, modification",
  "policy-own":
    "policy, privacy notice, statement, practices, terms, changes to this, policies, changes we make, material change, these changes, privacy",
  "policy-change-word":
    "alter, alteration, alterations, new version, new versions, amendment, " +
    "change, changes, material change, material changes, modify, revise, amend, update, updates, modifications, revision, amendments",
  "new-text":
    "keep us informed, inform us, notify us, notifying us, informing us, " +
    "by posting the new, by posting the updated, by posting the revised, by posting changes, by posting any changes, " +
    "by posting an updated, by posting a new, by posting the changes, by posting those changes, by posting such changes, " +
    "by posting a revised, by posting them, by posting it, by posting the amended, by posting our, by updating the date, " +
    "by revising the date, by changing the date, by updating the effective, by posting a revision, by posting updates, " +
    "your personal information changes, your information changes, if your, your personal data changes, data protection authority, " +
    "breach",
  "policy-document":
    "policy, notice, statement, practices, terms, policies, privacy, page, this document, the way we collect, how we use",
  "optin-else":
    "without notice, without prior notice, your agreement with, " +
    "our prior, our written, our express, our consent, our permission, reproduce, copyright, intellectual property, acceptable use, " +
    "unauthorized, trademark, assign",
  "notice-else": "privacy notice, breach",
  "effect-else": "effective security, effective way, cost effective, more effective, effective use",
  month:
    "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec",
  "date-word":
    "updated, effective, revised, modified, version, last, date, update, published, posted, revision",
  "without-notice":
    "without notice, without prior, without any notice, without any prior, without advance, without further notice, without giving, without notifying, without informing, without specific, no notice, not notify, not obliged to notify, not be notified, not required to notify, any time and without",
  banner:
    "banner, cookie settings, cookie preferences, preference centre, preference center, consent tool, consent manager, cookie tool, cookie centre, cookie center, consent platform, cookie manager, cookie control, pop up",
  "analytics-tool":
    "matomo, piwik, google analytics, analytics, usage analysis, web analysis, hotjar, mixpanel, storage",
  "session-end":
    "close the browser, close your browser, closing the browser, closing your browser, closes the browser, closes the program, quit the browser, quit your browser, close the program, shut down, end of session, end of the session, end of your session, browser is closed, browser window is closed, exit your browser, exit the browser",
  "change-own":
    "change your mind, change your settings, change your preferences, change your choice, change your choices, change your browser, change your password, change your address, change your consent, change your selection",
} as const satisfies Readonly<Record<string, string>>;
