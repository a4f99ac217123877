import { matches } from "../../document/matches.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

/** What people have to do before they complain to an authority, or that they cannot. */
const hindered =
  /\b(?:you|users?|customers?|members?|patients?|clients?|data subjects?) (?:must|have to|shall|agrees? to|are required to|need to) (?:first )?(?:exhaust|complete|go through|follow|use|contact|raise|write|try|resolve|submit)\b[^.\n]{0,100}\bbefore (?:you|they|he or she|any)\b[^.\n]{0,20}\b(?:complain|complaint|lodg|approach|contact|turn|go) ?[^.\n]{0,40}\b(?:authority|authorities|commission(?:er)?|regulator|ICO|CNIL|ombudsman)\b|\byou (?:may|can) only (?:complain|lodge a complaint)\b[^.\n]{0,60}\b(?:after|once|if|when)\b|\byou (?:may|can) (?:complain|lodge a complaint)\b[^.\n]{0,60}\b(?:only (?:after|once|if)|provided (?:that )?you have (?:first|previously))\b/gi;

export const complaintHindered: DocumentRule = {
  id: "complaint-hindered",
  title: "Complaint made to wait",
  summary: "Finds conditions on complaints to a supervisory authority.",
  topics: ["rights.complaint"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People can complain to an authority at any time; a policy cannot send them through a procedure of its own first.",
  fix: "Invite people to write to you first if you like, and say that they need not.",
  source: "GDPR Art. 77(1)",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, hindered))
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected a complaint that people can lodge at any time`,
      };
  },

  examples: [
    {
      title: "finds a procedure that people have to go through first",
      text: "You must first exhaust our complaints procedure before you may complain to the Information Commissioner.\n",
      finds: [
        {
          quote:
            "You must first exhaust our complaints procedure before you may complain to the Information Commissioner",
          message:
            "Unexpected `You must first exhaust our complaints procedure before you may complain to the Information Commissioner`, expected a complaint that people can lodge at any time",
        },
      ],
    },
    {
      title: "lets an invitation pass",
      text: "Please write to us before you complain to the supervisory authority, so that we can put things right. You need not.\n",
      finds: [],
    },
  ],
};
