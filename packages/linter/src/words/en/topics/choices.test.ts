import { testSentences } from "./sentence-table.js";

testSentences({
  "choice.marketing-optout": {
    yes: [
      "Each message has a link at the bottom that takes you off the list.",
      "You can turn off promotional emails.",
    ],
    no: ["We send offers by email."],
  },
  "choice.ads-optout": {
    yes: ["Switch off personalised ads in the menu.", "We will replace our cookie with an opt-out cookie."],
    no: ["You may opt out of disclosure to third parties.", "Advertisers choose which ads to show."],
  },
  "choice.browser-controls": {
    yes: [
      "Change the permission in the settings of your phone.",
      "The user can configure his navigator to reject them.",
    ],
    no: [
      "You use your browser to navigate to our websites.",
      "Your browser requests the beacon from a server, which will set a cookie.",
      "Use the form in Internet Banking.",
    ],
  },
  "choice.optin": {
    yes: ["We send offers if you have ticked the box.", "We share it only with your permission."],
    no: [
      "Accessing a system without permission is a breach of these rules.",
      "Nobody may reproduce this page without our prior written consent.",
    ],
  },
  "policy-change.notice": {
    yes: [
      "# Changes\n\nWe tell you in your feed 30 days before we change anything important.",
      "If we change this policy, we will put a note on the home page.",
    ],
    no: ["# Privacy policy\n\nWe use your address to notify you of product updates."],
  },
  "update-statement": {
    yes: ["Last updated: 3 October 2024", "In force since 25 May 2018."],
    no: ["We use your address to notify you of product updates."],
  },
  "do-not-track": {
    yes: ["We do not respond to Do-Not-Track signals."],
    no: ["Advertisers do not track you here."],
  },
});
