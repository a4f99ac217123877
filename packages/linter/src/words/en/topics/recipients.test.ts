import { testSentences } from "./sentence-table.js";

testSentences({
  "recipients.merger": {
    yes: [
      "If the shop is ever bought, customer data may be among the assets transferred.",
      "# Who gets information\n\nWhoever buys us, if that happens.",
    ],
    no: [
      "Partners confirm that the information was legally acquired.",
      "We transfer your data to other companies that work for us.",
    ],
  },
  "recipients.affiliates": {
    yes: ["We share data with our sister brands."],
    no: ["We share your clicks on our ads on other websites with sponsors."],
  },
  "recipients.public": {
    yes: ["Your nickname can be seen by anyone.", "Posts in the forum are public."],
    no: ["We share data with other companies.", "A password keeps other people from gaining access."],
  },
  "recipients.legal": {
    yes: ["We disclose data when a court order requires it.", "We pass data to local authorities."],
    no: ["We have no access to these cookies."],
  },
  "third-party-tracking": {
    yes: ["Ad companies collect information on our site with pixels."],
    no: ["Service providers receive the data that they need to perform services for us."],
  },
  transfers: {
    yes: ["Some of our suppliers are based in India.", "Data are processed outside the United Kingdom."],
    no: [
      "E-mail sent to the clinic outside the portal is not secure.",
      "You can ask for an export of the data you gave to us.",
    ],
  },
});
