import { testSentences } from "./sentence-table.js";

// As banks, hospitals, airlines, games, charities, translated and old policies put it.
testSentences({
  "rights.access": {
    yes: ["# What you can ask of us\n\n- to be told what we hold on you", "Access, rectification, erasure."],
    no: ["Our staff may inspect parcels."],
  },
  "rights.erasure": {
    yes: ["You may ask us to wipe your record.", "Users can ask to be forgotten."],
    no: [
      "We have no further need of the data and will delete it.",
      "If you delete your cookies, sign in again.",
    ],
  },
  "rights.restriction": {
    yes: ["You can have us freeze the use of your data."],
    no: ["You can limit personalised ads on your phone."],
  },
  "rights.how-to-exercise": {
    yes: ["Would you like a copy of your data? Drop us a line at hello@harbour.example."],
    no: ["You may visit our shops."],
  },
  "rights.complaint": {
    yes: ["Still unhappy? The Fundraising Regulator will listen."],
    no: ["The regulator audits our accounts."],
  },
  "retention.stated-period": {
    yes: ["We hang on to invoices for seven years.", "Backups are overwritten after 35 days."],
    no: ["We opened our first shop seven years ago."],
  },
  "retention.location": {
    yes: ["Our booking system runs on servers in Germany.", "Everything stays inside the EU."],
    no: [
      "We operate stores in Canada, and collect data.",
      "Please enter the number of your phone on our site.",
    ],
  },
  "choice.browser-controls": {
    yes: ["You may turn them off in your browser."],
    no: ["A banner lets you refuse advertising cookies."],
  },
  "choice.ads-optout": {
    yes: ["You will still see ads, but less relevant ones.", "You may say no to targeted advertising."],
    no: ["Our opt-out cookie stops Matomo."],
  },
  "choice.marketing-optout": {
    yes: ["If you would rather not get our alerts, click the link in them."],
    no: ["We would rather not share your data."],
  },
  "policy-change.notice": {
    yes: ["# Changes to this policy\n\nIf it changes in a way that matters, we will e-mail you."],
    no: ["We may change this policy at any time without prior notice."],
  },
  "data.type.health": {
    yes: ["We keep treatment notes and referrals."],
    no: ["We do not collect any special kinds of data about you, such as health data."],
  },
  "sources.third-party": {
    yes: ["# Sources\n\nData brokers.", "Sometimes a friend who sponsors you tells us too."],
    no: ["We never buy bread from neighbours."],
  },
  children: {
    yes: ["Please do not register if you have not yet turned 13."],
    no: ["You must not publish child pornography."],
  },
  "ccpa.non-discrimination": {
    yes: ["You get the same prices whether or not you use these rights."],
    no: ["We charge the same price for all parcels."],
  },
  "ccpa.sale-statement": {
    yes: ["We would never flog your data."],
    no: [
      "If we sell the studio, its new owner gets the data.",
      "We do not ask about trade union membership.",
    ],
  },
  "legal-basis.consent": {
    yes: ["Newsletter: Art. 6(1)(a) GDPR"],
    no: ["Chapter 6 follows."],
  },
  "update-statement": { yes: ["Status: 07/2020", "Rev. 04/2016"], no: ["We check the status of 20 orders."] },
});
