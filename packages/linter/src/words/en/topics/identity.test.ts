import { testSentences } from "./sentence-table.js";

testSentences({
  "controller.identity": {
    yes: [
      "This site is run by Harbour Lights Ltd.",
      "# Contact us\n\nBolt Hardware LLC, 88 Anvil Way, Dayton",
    ],
    no: ["Support data refers to what you tell the help desk."],
  },
  contact: {
    yes: ["If you have any questions, do not hesitate to contact me at paula@timer.example."],
    no: ["We keep a record when you contact us."],
  },
  children: {
    yes: ["We do not knowingly collect data from children under 13."],
    no: ["Our archive was moved in 2013."],
  },
  "legal-basis.legitimate-interests": {
    yes: ["We do so for our legitimate interests, which do not override your rights."],
    no: ["We stop unless we have compelling legitimate grounds."],
  },
  "legal-basis.contract": {
    yes: ["The processing is necessary for the performance of a contract with you."],
    no: [
      "Staff see data on a need to know basis and sign an agreement.",
      "We enter into an agreement with vendors.",
    ],
  },
  "legal-basis.legal-obligation": {
    yes: ["We keep invoices because tax law says so.", "Our legal basis is a legal obligation."],
    no: ["We will share information if a court or the law says so."],
  },
  "legal-basis.consent": {
    yes: ["The processing is based on your consent."],
    no: ["You need no consent to read this page."],
  },
  california: {
    yes: ["# Notice to California residents\n\nYou have the right to request deletion."],
    no: ["Our office is in San Francisco, California."],
  },
  "audience.international": {
    yes: [
      "If you live in the European Economic Area, read on.",
      "If you are located elsewhere, data will travel.",
    ],
    no: ["Our suppliers are based in India."],
  },
});
