import type { Vocabulary } from "./vocabulary.js";

/**
 * What cookies and similar technologies are for.
 *
 * Everything that is, or is narrower than, `strictly-necessary` needs no consent under Art. 5(3) of the ePrivacy Directive
 * (2002/58/EC), as Opinion 04/2012 of the Article 29 Working Party reads it.
 */
export const cookiePurposes = {
  "strictly-necessary": { says: "Needed to provide a service that the person asked for." },
  navigation: { says: "Moving from page to page within a session.", broader: "strictly-necessary" },
  "log-in": { says: "Logging in and staying logged in.", broader: "strictly-necessary" },
  authentication: { says: "Making sure which account is logged in.", broader: "log-in" },
  "data-exchange": {
    says: "Letting a device and a server exchange data while a person is logged in.",
    broader: "log-in",
  },
  "credential-storage": {
    says: "Storing account names and passwords, so that they need not be given again.",
    broader: "log-in",
  },
  security: { says: "Keeping a service that the person asked for safe.", broader: "strictly-necessary" },
  "load-balancing": { says: "Sharing the load among servers.", broader: "strictly-necessary" },
  "shopping-cart": { says: "Remembering what is in the shopping cart.", broader: "strictly-necessary" },
  "consent-record": { says: "Remembering choices about cookies.", broader: "strictly-necessary" },
  functional: { says: "Functions that are useful but not strictly necessary." },
  preferences: { says: "Remembering language, layout and other choices.", broader: "functional" },
  chat: { says: "Chatting with support.", broader: "functional" },
  "embedded-media": { says: "Showing videos, maps and other content of others.", broader: "functional" },
  "website-use": { says: "Understanding how a website is used.", broader: "analytics" },
  "visitor-conduct": { says: "Understanding what visitors do.", broader: "analytics" },
  "parts-visited": { says: "Seeing which parts of a website are visited.", broader: "analytics" },
  statistics: { says: "Statistics on access to a website.", broader: "analytics" },
  analytics: { says: "Understanding how a service is used." },
  "visitor-recognition": { says: "Telling new visitors from those who return.", broader: "analytics" },
  "visitor-count": { says: "Counting visitors without knowing who they are.", broader: "analytics" },
  "visit-source": { says: "Seeing where visits come from.", broader: "analytics" },
  "view-count": { says: "Counting how often advertisements and emails are seen.", broader: "analytics" },
  "usage-statistics": { says: "Anonymous statistics on how a service is used.", broader: "analytics" },
  "service-improvement": { says: "Improving a service and how it is built.", broader: "analytics" },
  "email-tracking": {
    says: "Seeing whether emails are opened and links in them clicked.",
    broader: "analytics",
  },
  personalisation: { says: "Fitting content to the person." },
  "tailored-messages": { says: "Fitting messages to the person.", broader: "personalisation" },
  marketing: { says: "Promoting products and services." },
  advertising: { says: "Choosing and showing advertisements." },
  "interest-advertising": {
    says: "Showing advertisements by interests, on the website and elsewhere.",
    broader: "advertising",
  },
  "tailored-advertising": { says: "Fitting advertisements to interests.", broader: "advertising" },
  "frequency-capping": { says: "Not showing the same advertisement too often.", broader: "advertising" },
  "advertising-measurement": { says: "Measuring how well advertisements work.", broader: "advertising" },
  "search-measurement": {
    says: "Helping advertising and searches work, and measuring it.",
    broader: "advertising",
  },
  "social-media": { says: "Connecting with social networks." },
} as const satisfies Vocabulary;
