import { withoutOverlaps } from "../../document/matches.js";
import { quoted } from "../../document/quoted.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** “By using …, you consent to”; a box that is ticked is another matter. */
const by: Sought = {
  pattern:
    /by (?:using|visiting|accessing|browsing|downloading|installing|opening an account|creating an account|registering|logging in|signing in|staying|donating|ordering|continuing to (?:use|browse|visit)|your (?:continued )?use of)\b[^.\n]{0,120}\byou (?:(?:hereby|expressly|also|thereby|are deemed to) ){0,2}(?:consent|give (?:us )?your consent|agree to (?:the|our) (?:collection|processing|use|cookies))\b|by (?!ticking|checking|clicking|pressing|subscribing|opting|choosing|selecting|signing up|agreeing)\w{3,15}ing [^.\n]{1,60}\byou (?:also )?(?:agree|consent) to (?:receive|receiving|being|be) [^.\n]{0,40}\b(?:newsletters?|marketing|offers?|promotion\w{0,4}|calls|text messages|e-?mails?)\b/iuy,
  startsWith: ["by"],
};
/** “When you use …, you agree to”. */
const when: Sought = {
  pattern:
    /(?:when|if|whenever) you (?:use|visit|browse|enter) [^.\n]{1,40}\byou (?:are (?:agreeing|consenting)|agree|consent) to\b|(?:when|if|whenever) you [^.\n]{2,60} you (?:automatically|thereby) (?:consent|agree)\b|consents? to [^.\n]{1,60} by (?:using|visiting|browsing|accessing)\b/iuy,
  startsWith: ["when", "if", "whenever", "consent", "consents"],
};
/** “Your use means that you consent.” */
const meant: Sought = {
  pattern:
    /\byour (?:continued )?(?:use|visit)\b[^.\n]{0,60}\b(?:constitutes|means|implies|signifies) (?:that )?(?:your |you )?(?:consent|agree)|\b(?:continued )?use of (?:this|our|the) (?:web ?sites?|sites?|apps?|services?|pages?)\b[^.\n]{0,40}\b(?:indicates?|constitutes?|means?|implies|signifies) (?:your )?(?:acceptance|agreement|consent)\b(?![^.\n]{0,40}\b(?:changes?|changed|revis|modif|amend|updat))|(?<!\p{L})(?!(?:ticking|checking|clicking|pressing|subscribing|opting|choosing|selecting|agreeing|accepting)\b)\p{L}{3,14}ing (?!that\b)[^.,\n]{2,50} (?:means|implies|signifies) (?:that )?you (?:consent|agree)\b/giu,
  words: ["constitutes", "constitute", "means", "mean", "implies", "signifies", "indicates", "indicate"],
};
/** People who are taken to agree. */
const presumed: Sought = {
  pattern:
    /\bwe (?:will |shall |may )?(?:assume|presume|take it|infer) (?:that )?you (?:are happy|consent|agree|have (?:agreed|consented))\b|\b(?:you|visitors|users|patrons|members|guests|customers|people|individuals)\b[^.\n]{0,50}\b(?:is|are|will be|shall be) deemed to (?:have )?(?:agreed?|consent(?:ed)?)\b(?![^.\n]{0,40}\b(?:changes?|changed|revis|modif|amend|updat))/giu,
  words: ["assume", "presume", "take", "infer", "deemed"],
};

export const consentByUse: DocumentRule = {
  id: "consent-by-use",
  title: "Consent taken from use",
  summary: "Finds consent that is taken from visiting or using a service.",
  topics: ["consent.presumed"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Silence, inactivity and mere use are no consent; processing that rests on it has no legal basis.",
  fix: "Ask for consent by an act of its own, or name the legal basis that is relied on.",
  source: "GDPR Art. 4(11), Recital 32; CJEU C-673/17",

  *check(reading) {
    const found = [by, when, meant, presumed].map((sought) => matchesOf(reading, sought));
    for (const { words, from, to } of withoutOverlaps(...found))
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected an act of theirs by which people agree`,
      };
  },

  examples: [
    {
      title: "finds consent that is taken from a visit",
      text: "By visiting our website you consent to the use of your data.\n",
      finds: [
        {
          quote: "By visiting our website you consent",
          message:
            "Unexpected `By visiting our website you consent`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds consent that is taken from going on",
      text: "Your continued use of the shop constitutes consent to this policy.\n",
      finds: [
        {
          quote: "Your continued use of the shop constitutes consent",
          message:
            "Unexpected `Your continued use of the shop constitutes consent`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds use that is taken for acceptance",
      text: "Use of this website indicates acceptance of this notice.\n",
      finds: [
        {
          quote: "Use of this website indicates acceptance",
          message:
            "Unexpected `Use of this website indicates acceptance`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds people who are deemed to agree",
      text: "Patrons who visit our clubs are deemed to have agreed to calls.\n",
      finds: [
        {
          quote: "Patrons who visit our clubs are deemed to have agreed",
          message:
            "Unexpected `Patrons who visit our clubs are deemed to have agreed`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds a booking that is taken for consent, and silence",
      text: "By making a reservation you agree to receive our newsletter. If you do not object, we shall assume that you consent to calls.\n",
      finds: [
        {
          quote: "By making a reservation you agree to receive our newsletter",
          message:
            "Unexpected `By making a reservation you agree to receive our newsletter`, expected an act of theirs by which people agree",
        },
        {
          quote: "we shall assume that you consent",
          message:
            "Unexpected `we shall assume that you consent`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds an act of another kind that is taken for consent",
      text: "Enrolling your child means that you consent to photographs. Europeans consent to transfers by visiting us.\n",
      finds: [
        {
          quote: "Enrolling your child means that you consent",
          message:
            "Unexpected `Enrolling your child means that you consent`, expected an act of theirs by which people agree",
        },
        {
          quote: "consent to transfers by visiting",
          message:
            "Unexpected `consent to transfers by visiting`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "finds consent that comes with a signature",
      text: "When you sign your form you automatically consent to marketing.\n",
      finds: [
        {
          quote: "When you sign your form you automatically consent",
          message:
            "Unexpected `When you sign your form you automatically consent`, expected an act of theirs by which people agree",
        },
      ],
    },
    {
      title: "lets consent that is asked for pass",
      text: "We ask for your consent before we use your data for the newsletter.\n",
      finds: [],
    },
  ],
};
