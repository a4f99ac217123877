import { testSentences } from "./sentence-table.js";

testSentences({
  "ccpa.right-to-know": {
    yes: ["If you live in California, you can ask what data we have about you."],
    no: ["We want you to understand what we do with data."],
  },
  "ccpa.right-to-know-disclosed": {
    yes: ["If you live in California, you can ask whom we gave it to."],
    no: ["We tell you whom to ask."],
  },
  "ccpa.optout-sale": {
    yes: ["Tell us not to sell it by clicking “Do Not Sell My Personal Information”."],
    no: ["You may opt out of newsletters."],
  },
  "ccpa.non-discrimination": {
    yes: [
      "We will not treat you worse because you made a request.",
      "There is no retaliation for a complaint.",
    ],
    no: ["Do not post content that discriminates."],
  },
  "ccpa.sale-statement": {
    yes: ["We do not sell personal information."],
    no: ["We may sell the company and its assets."],
  },
});
