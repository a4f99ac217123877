import { testSentences } from "./sentence-table.js";

testSentences({
  "purpose.advertising": {
    yes: ["We use your interests to choose which ads you see."],
    no: ["To place an ad in the paper, give us your card number."],
  },
  "purpose.marketing": {
    yes: [
      "We tell you about new products and send special offers.",
      "We use your address to e-mail you about appeals.",
    ],
    no: [
      "We may provide your data to a successor in the event of a merger.",
      "We use your data to provide our services.",
      "We disclose data to complete the sale of assets.",
    ],
  },
  "purpose.analytics": {
    yes: ["We count visits to see which sections are popular.", "We use reports to improve the app."],
    no: ["We use your address to ship the order."],
  },
  "purpose.personalization": {
    yes: ["We use your history to suggest accounts.", "We use your town to show you local news."],
    no: ["If you express an interest in obtaining information, we use your address to reply."],
  },
  "purpose.operation-security": {
    yes: ["We use reports to keep spam off the service.", "It helps us detect non-human traffic."],
    no: ["We use your address to send the newsletter."],
  },
});
