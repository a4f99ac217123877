import { testSentences } from "./sentence-table.js";

// As one person, a family firm or a list of reasons puts it.
testSentences({
  "rights.access": {
    yes: ["You may ask me to show you what I have about you."],
    no: ["You can log in through Facebook, and we may receive information from your profile."],
  },
  "rights.object": {
    yes: ["You can ask us to keep it without using it, take it elsewhere and object to our use of it."],
    no: ["You cannot object to our use of it."],
  },
  "rights.restriction": {
    yes: ["You can ask us to hold your data without using them."],
    no: ["Call us to limit our sharing."],
  },
  "rights.automated-decisions": {
    yes: ["Our software ranks candidates.", "No application is turned down by the software alone."],
    no: ["We report your payments and credit scores."],
  },
  "ccpa.non-discrimination": {
    yes: ["We won’t punish you for it.", "We treat everyone the same.", "There is no penalty for asking."],
    no: ["We give everyone what was ordered."],
  },
  "ccpa.sale-statement": {
    yes: ["We have never sold or rented our list."],
    no: ["We write about new products and trade fairs."],
  },
  "do-not-track": {
    yes: ["The site takes no action upon browser signals asking not to be tracked."],
    no: ["We track no one."],
  },
  "choice.browser-controls": {
    yes: ["You can tell your browser to turn cookies down."],
    no: ["One cookie is set, which is deleted when you close the browser."],
  },
  "choice.optin": {
    yes: [
      "The app asks whether it may use your camera.",
      "If you grant access, we read your calendar.",
      "We set these only if you press the button.",
    ],
    no: ["Ask whether breakfast is served.", "We only work with companies that agree to keep secrets."],
  },
  "data.type.financial": {
    yes: ["We receive your card number."],
    no: ["Payments run through the store, and card data never reach us."],
  },
  "data.type.computer": {
    yes: ["We log the make of your phone."],
    no: ["We ask for your name when you make a request."],
  },
  "audience.international": {
    yes: [
      "For players in the EEA we rely on consent.",
      "If you use the site from outside the United States, note this.",
    ],
    no: ["We sell to no outside company.", "Some providers are based outside the UK."],
  },
  "legal-basis.consent": {
    yes: ["We process data because you have given permission."],
    no: ["We are glad because you have given a present."],
  },
  california: {
    yes: ["Californians may ask us for a list."],
    no: ["Our friends may ask us for a list."],
  },
  "legal-basis.legal-obligation": {
    yes: ["| What we do | Because |\n| - | - |\n| keep our books | tax law makes us |"],
    no: ["We are required by law to keep your health records private."],
  },
  "security.transfer": {
    yes: ["Pages with forms are encrypted while they travel.", "The website is encrypted."],
    no: ["We travel with locked laptops."],
  },
  "rights.portability": {
    yes: [
      "# You can ask us\n\n- to move it to another company",
      "You may also ask for restriction of the processing or transfer of your data.",
    ],
    no: ["We move parcels to another company."],
  },
  "transfers.safeguards": {
    yes: ["We sign contracts in the form approved by the Information Commissioner’s Office."],
    no: ["Our prices are approved by the board."],
  },
  "sources.third-party": {
    yes: ["If you book through a travel agent, we receive your details from them."],
    no: ["Friends visit us, and we receive them gladly."],
  },
  "recipients.public": {
    yes: ["We recognize donors by name in our annual report."],
    no: ["We recognise voices by machine."],
  },
  "mandatory-provision": {
    yes: [
      "We need your number; if it is not given, a licence cannot be issued.",
      "You can use the app without an account.",
    ],
    no: ["If it is not raining, we eat outside."],
  },
  "security.specific": {
    yes: ["# Security\n\nOur staff are trained."],
    no: ["We use recordings to train staff and improve our products."],
  },
  "policy-change": {
    yes: ["We may change this page."],
    no: ["You can change your mind on this page."],
  },
  contact: {
    yes: ["Please write to the Parish Secretary, Church Lane, Little Amwell."],
    no: ["Our secretary writes to the printers."],
  },
  "purpose.marketing": {
    yes: ["We market our products to you.", "Users hear from us when there is a new release."],
    no: ["Advertising partners may send cookies to you."],
  },
  "choice.marketing-optout": {
    yes: ["Reply with “stop it”, and you won’t hear from us again."],
    no: ["You will hear from us again."],
  },
  "data.type.online-activity": {
    yes: ["We collect information about your visits."],
    no: ["We keep notes for eight years after your last visit."],
  },
  "policy-change.notice": {
    yes: ["# Changes\n\nIf it is something big, I will mention it in the Friday letter."],
    no: ["# Changes\n\nPlease keep us informed if your data change."],
  },
});
