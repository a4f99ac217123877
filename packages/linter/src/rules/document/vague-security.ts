import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const vague: Sought = {
  pattern:
    /\b(?:appropriate|reasonable|adequate|suitable|necessary|every|industry[- ]standard|commercially reasonable|best(?:[- ]in[- ]class)?|state[- ]of[- ]the[- ]art|bank[- ](?:level|grade)|military[- ]grade) (?:[\p{L}-]{2,20},? ){0,5}(?:measures|safeguards|precautions|efforts? (?:is|are) (?:made|taken) to (?:keep|protect|secure)|security(?! (?:measures|safeguards|precautions|practices))|steps to (?:protect|secure)|practices)\b/iuy,
  startsWith: [
    "appropriate",
    "reasonable",
    "adequate",
    "suitable",
    "necessary",
    "industry",
    "commercially",
    "best",
    "every",
    "state",
    "bank",
    "military",
  ],
};
const told =
  /\b(?:encrypt|TLS|SSL|pseudonym|firewall|access control|two-factor|multi-factor|ISO ?27001|SOC ?2|backup|back-up|penetration|audit|hash|need[- ]to[- ]know|badge|locked|training|trained)/i;

export const vagueSecurity: DocumentRule = {
  id: "vague-security",
  title: "Security without a measure",
  summary: "Finds promises of appropriate measures in sections that name none.",
  topics: ["security"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Appropriate measures are what the law asks of everybody; the sentence tells people nothing.",
  fix: "Name two or three measures that protect people most: encryption, who has access, how it is tested.",
  source: "GDPR Art. 32(1); WP260 rev.01, paragraph 12",

  *check(reading) {
    let last = -1;
    for (const { words, from, to } of matchesOf(reading, vague)) {
      if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words)) continue;
      const index = sentenceAt(reading, from)?.section;
      const section = reading.sections[index ?? -1];
      if (section === undefined || section.index === last) continue;
      if (
        !/\bsecur|\bprotect|\bsafe\b|\bloss\b|unauthori[sz]ed/i.test(
          reading.text.slice(Math.max(0, from - 150), to + 200),
        )
      )
        continue;
      if (
        /^ to (?:promptly |quickly |immediately )?(?:delete|erase|remove|notify|inform|verify|correct)\b/.test(
          reading.text.slice(to, to + 40),
        )
      )
        continue;
      last = section.index;
      if (told.test(reading.textOf(section))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` and no measure named, expected some that you take`,
      };
    }
  },

  examples: [
    {
      title: "finds measures that are only appropriate",
      text: "## Security\n\nWe take appropriate technical and organisational measures to protect your data.\n",
      finds: [
        {
          quote: "appropriate technical and organisational measures",
          message:
            "Unexpected `appropriate technical and organisational measures` and no measure named, expected some that you take",
        },
      ],
    },
    {
      title: "finds security that is only praised",
      text: "We use industry standard security.\n",
      finds: [
        {
          quote: "industry standard security",
          message:
            "Unexpected `industry standard security` and no measure named, expected some that you take",
        },
      ],
    },
    {
      title: "finds efforts that are not named",
      text: "Every effort is made to keep data secure.\n",
      finds: [
        {
          quote: "Every effort is made to keep",
          message:
            "Unexpected `Every effort is made to keep` and no measure named, expected some that you take",
        },
      ],
    },
    {
      title: "lets measures that are named pass",
      text: "## Security\n\nWe take appropriate measures to protect your data: we encrypt it.\n",
      finds: [],
    },
  ],
};
