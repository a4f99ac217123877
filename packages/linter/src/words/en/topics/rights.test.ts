import { testSentences } from "./sentence-table.js";

testSentences({
  "rights.access": {
    yes: [
      "Patients may download a copy of their records at any time.",
      "You can ask us what information we hold about you.",
      "# You are entitled to\n\n- a copy of what we hold about you",
      "Parents can review the details we collected from their child.",
    ],
    no: [
      "Hosting companies might need access to some of your data to do their work.",
      "Our servers record when you access or use the product.",
      "We may obtain data about you from public registers.",
      "A web beacon lets us know whether you viewed a page.",
      "You may give us your personal data for several reasons.",
    ],
  },
  "rights.rectification": {
    yes: ["You may have mistakes in your file put right.", "Log in to your account to edit your profile."],
    no: ["We reserve the right to update our records.", "We may change our practices without telling you."],
  },
  "rights.erasure": {
    yes: [
      "# Your rights\n\n- have it erased",
      "You can delete your account in the settings.",
      "The user has the rights of access, rectification and suppression.",
    ],
    no: ["We may delete accounts that break these rules.", "You may delete cookies in your browser."],
  },
  "rights.restriction": {
    yes: ["You can ask us to restrict the processing of your data."],
    no: [
      "We may suspend or restrict accounts and shall inform the advertiser beforehand.",
      "If you learn of a violation, help us to stop it.",
    ],
  },
  "rights.object": {
    yes: ["You may object to processing for direct marketing."],
    no: ["We may object to a subpoena.", "You may copy the object code."],
  },
  "rights.portability": {
    yes: [
      "You can download an archive of your data as JSON.",
      "You may have your data sent to another provider in a format that a machine reads.",
    ],
    no: ["We transfer your data to another company that works for us."],
  },
  "rights.withdraw-consent": {
    yes: ["You can take back your consent in the settings.", "You may agree now and change your mind later."],
    no: ["We may withdraw the service at any time."],
  },
  "rights.complaint": {
    yes: [
      "If you are not happy with our reply, go to the Information Commissioner.",
      "You may file a complaint with the supervisory authority.",
    ],
    no: ["Send us your complaints about the site."],
  },
  "rights.automated-decisions": {
    yes: [
      "No decision is taken by the system alone.",
      "We do not use profiling.",
      "Accounts are automatically suspended when our models find abuse.",
    ],
    no: [
      "Your profile is shown to other members.",
      "We use automated technical means to collect information.",
      "We automatically record your score on the leaderboard.",
    ],
  },
  "mandatory-provision": {
    yes: [
      "You can read our pages without telling us who you are.",
      "Fields marked with an asterisk are mandatory.",
      "If you do not provide these details, we cannot open an account.",
    ],
    no: [
      "We use information as necessary to provide the services to you.",
      "If we are required by law to provide information, we do so.",
    ],
  },
  "rights.how-to-exercise": {
    yes: ["To exercise your rights, write to privacy@harbour.example."],
    no: ["We log the address you access and every API call."],
  },
});
