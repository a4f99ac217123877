import { withoutOverlaps } from "../../document/matches.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Words in brackets of any kind that ask to be replaced. */
const bracketed: Sought = {
  pattern:
    /[[{(<«](?:[[{<%$])? ?(?:(?:insert|enter|add|fill in|specify|describe|list here|include) [^[\]{}()<>«»\n]{1,80}|your [^[\]{}()<>«»\n]{1,60}|(?:company|business|organi[sz]ation|website|site|app|product|service|controller|legal entity|e-?mail|contact|postal|effective|telephone|phone|dpo|state|country|city|street)(?:[ _-](?:name|address|url|date|e-?mail|number|here|details|title)){0,3}|name|date|url|address|tbd|tbc|todo|x{2,8}|[●•_.…]{1,8}) ?[\]})>»]{1,2}/gi,
  signs: /[[{(<«]/g,
};
/** Slots of template languages: `{{company}}`, `${name}`, `<%= name %>`, `%COMPANY%`. */
const slot: Sought = {
  pattern:
    /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\[\[[^[\]\n]{1,60}\]\]|<%[^%\n]{1,60}%>|%[A-Z][A-Z_]{2,40}%|\{[A-Z][A-Z_ ]{2,40}\}/g,
  signs: /[{%]|\[\[/g,
};
/** Two words or more in capitals: “[COMPANY NAME]”. */
const capitals: Sought = {
  pattern: /\[[A-Z][A-Z’'/&-]{1,20}(?:[ _][A-Z’'/&-]{1,20}){1,7}\]/g,
  signs: /\[/g,
};
/** Short codes of a website's software, and notes to whoever was to finish the text. */
const unfinished: Sought = {
  pattern:
    /\[[a-z]{2,20}(?:[_-][a-z]{2,20}){1,6}(?: [^\]\n]{0,80})?\](?!\()|[[({<][^[\](){}<>\n]{0,80}\b(?:please complete|to be (?:completed|confirmed|added|inserted)|before publishing|(?:delete|amend) (?:if|as|where) (?:not )?(?:applicable|appropriate|necessary))\b[^[\](){}<>\n]{0,60}[\])}>]|\[(?:name|address|date|title|details?|number) of [^\]\n]{1,40}\](?!\()|\[(?:link|\p{L}{3,20} name)\](?!\()|\[your-?(?:company|domain|site|name|business)\]|(?<=\p{L} )\[ {0,3}\](?= \p{L})|\bSuggested text: ?/giu,
  signs: /[[({<]|Suggested/g,
};
/** Words that templates leave where no bracket is. */
const loose: Sought = {
  pattern:
    /\b[Ll]orem ipsum\b|\b[Pp]laceholder (?:text|item|content|heading|paragraph)\b|\b[Yy]our text (?:goes )?here\b|(?<=\b(?:is|at|to|by|of|are|:) )Insert (?:(?:the |your )?(?:name|address|date|company|contact|e-?mail|link|details|text)|here)\b[^.\n]{0,40}|\b(?:TBD|TODO|FIXME)\b|(?<![\w-])_{4,}|(?<=\t|^)(?:[Xx]{3,6}|\?{2,5}|TB[ACD]|[Tt]o be (?:confirmed|completed|added))(?=\t|$)|(?<![\p{L}\d])X{3,6}(?:[ -]?X{2,6}){1,3}(?![\p{L}\d])|\bXX[/.-]XX[/.-](?:XX){1,2}\b|\b(?:your|our) (?:company|business) name\b|\bCompany Name(?= (?:\(|is\b|collects|respects|may\b|will\b|\[))/gmu,
  words: [
    "lorem",
    "placeholder",
    "insert",
    "here",
    "tbd",
    "todo",
    "fixme",
    "xx",
    "name",
    "tbc",
    "confirmed",
    "completed",
    "added",
  ],
  signs: /____|XXX|xxx|\?\?/g,
};

export const placeholderLeft: DocumentRule = {
  id: "placeholder-left",
  title: "Placeholder left in",
  summary: "Finds gaps of a template that nobody filled, in brackets of any kind or without.",
  topics: [],
  severity: "error",
  preset: "recommended",
  why: "The document does not say what belongs there: who is responsible, where to write, since when.",
  fix: "Write what belongs there, or delete the sentence.",
  source: "GDPR Art. 12(1), Art. 13(1)",

  *check(reading) {
    const { text } = reading;
    for (const { words, from, to } of withoutOverlaps(
      ...[slot, capitals, bracketed, unfinished, loose].map((sought) => matchesOf(reading, sought)),
    )) {
      if (/^\((?! ?(?:insert|enter|add|fill in|specify|tbd|tbc|todo|x{2}|[●•_.…]))/i.test(words)) continue;
      if (/^.[….]{1,8}.$/.test(words) || (words.endsWith("]") && text.charAt(to) === "(")) continue;
      yield {
        range: { from, to },
        message: `Unexpected placeholder \`${words}\`, expected what belongs there`,
      };
    }
  },

  examples: [
    {
      title: "finds a gap in square brackets",
      text: "[COMPANY NAME] collects data. Write to [insert e-mail address].\n",
      finds: [
        {
          quote: "[COMPANY NAME]",
          message: "Unexpected placeholder `[COMPANY NAME]`, expected what belongs there",
        },
        {
          quote: "[insert e-mail address]",
          message: "Unexpected placeholder `[insert e-mail address]`, expected what belongs there",
        },
      ],
    },
    {
      title: "finds a slot of a template language",
      text: "{{ company }} respects your privacy.\n",
      finds: [
        {
          quote: "{{ company }}",
          message: "Unexpected placeholder `{{ company }}`, expected what belongs there",
        },
      ],
    },
    {
      title: "finds a gap without brackets",
      text: "Lorem ipsum. Company Name respects your privacy.\n",
      finds: [
        {
          quote: "Lorem ipsum",
          message: "Unexpected placeholder `Lorem ipsum`, expected what belongs there",
        },
        {
          quote: "Company Name",
          message: "Unexpected placeholder `Company Name`, expected what belongs there",
        },
      ],
    },
    {
      title: "finds the code of a plugin and a note to the author",
      text: "Write to [shop_contact_email] or +44 114 XXX XXXX.\n",
      finds: [
        {
          quote: "[shop_contact_email]",
          message: "Unexpected placeholder `[shop_contact_email]`, expected what belongs there",
        },
        { quote: "XXX XXXX", message: "Unexpected placeholder `XXX XXXX`, expected what belongs there" },
      ],
    },
    {
      title: "lets words in brackets and labels pass",
      text: "We collect contact data (name, e-mail, Company Name) [see below] under [EU] law [1].\n",
      finds: [],
    },
  ],
};
