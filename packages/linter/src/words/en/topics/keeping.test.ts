import { testSentences } from "./sentence-table.js";

testSentences({
  retention: {
    yes: [
      "The data are conserved during the contractual relation.",
      "Card numbers are not kept once the charge has cleared.",
    ],
    no: ["We store the information necessary to create your account."],
  },
  "retention.stated-period": {
    yes: [
      "Mails older than two years are deleted.",
      "We keep records for 6 months.",
      "Thirty days after deactivation we erase it.",
    ],
    no: ["We keep records as long as we need them."],
  },
  "retention.location": {
    yes: ["Data are stored on a server in Dublin.", "Your progress is saved on your phone only."],
    no: ["Our company and its brands operate stores in Canada."],
  },
  cookies: {
    yes: ["We use cookies to remember your basket."],
    no: ["We count visits with a tool that sets no cookies.", "Our servers keep log files."],
  },
  security: {
    yes: ["We take steps to protect your data against loss."],
    no: ["We protect our rights."],
  },
  "security.specific": {
    yes: ["Your account is protected by a password.", "Access is limited to staff with a need to know."],
    no: ["Sponsors have their own privacy policies, which you should review."],
  },
  "security.transfer": {
    yes: ["Messages are end-to-end encrypted."],
    no: ["Laptops are encrypted."],
  },
});
