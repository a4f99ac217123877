import { testSentences } from "./sentence-table.js";

testSentences({
  "data.type.contact": {
    yes: ["If you write to hello@tabs.example, we get your e-mail address."],
    no: ["“Personal data” means any information relating to a person, such as a name or an address."],
  },
  "data.type.location": {
    yes: [
      "We collect your exact position while the app is open.",
      "Please note that we may collect your location.",
    ],
    no: [
      "Personal data is any information relating to you, such as location data.",
      "We collect no location data.",
      "We may store your data in any location where we have offices.",
    ],
  },
  "data.type.financial": {
    yes: ["We collect the means of payment.", "We receive your salary and card details."],
    no: [
      "We do not collect your name, your address, your history, your health records or any financial data.",
    ],
  },
  "data.type.health": {
    yes: ["The clinic records your symptoms."],
    no: ["We do not want you to provide any information about your medical condition."],
  },
  "data.type.demographic": {
    yes: ["We ask for your gender and year of birth."],
    no: [
      "We collect data on the basis of our legitimate interests.",
      "We use data to show offers that may be of interest to you.",
    ],
  },
  "data.type.online-activity": {
    yes: ["We log which screens the child opens."],
    no: ["Some of our web pages include links to other companies."],
  },
  "data.type.computer": {
    yes: ["Crash reports include the phone model and the OS version."],
    no: ["Options are kept in the sync storage of the browser."],
  },
  "data.type.social": {
    yes: ["If you sign in through Facebook, we receive your public profile."],
    no: ["We use Google Analytics to collect data on visits.", "Share this page on Facebook."],
  },
  "data.sources": {
    yes: ["When you register, we ask for your name.", "Your browser sends us its type."],
    no: ["We protect your data."],
  },
  "sources.third-party": {
    yes: ["We license segments from data providers.", "Your employer gives us your work address."],
    no: ["We give information about you to third parties."],
  },
});
