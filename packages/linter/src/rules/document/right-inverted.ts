import type { TopicId } from "@policywright/laws";
import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Reading } from "../../reading/reading.js";

/** A condition that reads the wrong way round. */
interface Inverted {
  readonly topics: readonly TopicId[];
  readonly pattern: RegExp;
  /** What the law says instead. */
  readonly expected: string;
  /** The words deny by themselves. */
  readonly isDenial?: true;
}

const inverted: readonly Inverted[] = [
  {
    topics: ["rights.erasure"],
    pattern:
      /\b(?:eras\w{1,4}|delet\w{1,4}|remov\w{1,4})\b[^.;\n]{0,100}\b(?:if|where|when|while)\b[^.;\n]{0,60}\b(?:(?:is|are|remains?) still|remains?|continues? to be) (?:necessary|needed|required)\b/gi,
    expected: "data that are no longer necessary",
  },
  {
    topics: ["rights.erasure", "rights.object"],
    pattern:
      /\bobject(?:s|ed|ion)?\b[^.;\n]{0,80}\b(?:if|and|where|when) there (?:is|are) (?:an? |any )?(?:compelling|overriding|prevailing)\b[^.;\n]{0,30}\b(?:grounds?|reasons?|interests?)\b/gi,
    expected: "an objection that no overriding grounds stand against",
  },
  {
    topics: ["rights.object"],
    pattern:
      /\bobject to [^.;\n]{0,30}\bdirect marketing (?:only )?(?:for|on|if|where|when)\b[^.;\n]{0,40}\b(?:particular|compelling|special|legitimate) (?:situation|grounds?|reasons?|circumstances)\b|\bobject to [^.;\n]{0,30}\bdirect marketing only\b[^.;\n]{0,60}/gi,
    expected: "an objection to direct marketing that needs no reason",
  },
  {
    topics: ["rights.object"],
    pattern:
      /\b(?:stop|cease|no longer)\b[^.;\n]{0,60}\bprocess\w{0,3}\b[^.;\n]{0,60}\b(?:if|where|when) we (?:have|can (?:show|demonstrate)|demonstrate|show)\b[^.;\n]{0,20}\b(?:compelling|overriding)\b/gi,
    expected: "processing that stops unless there are such grounds",
  },
  {
    topics: ["rights.restriction"],
    pattern:
      /\b(?:if|where|when) (?:you (?:do not|don[’']t) (?:contest|dispute|challenge) the accuracy|the accuracy[^.;\n]{0,40} is not (?:contested|disputed)|(?:the|our) processing is lawful)\b/gi,
    expected: "accuracy that is contested, or processing that is unlawful",
    isDenial: true,
  },
  {
    topics: ["rights.rectification"],
    pattern:
      /\b(?:rectif\w{1,8}|correct(?:ed|ion)?)\b[^.;\n]{0,60}\b(?:if|where|when) (?:it|they|the data|your (?:personal )?data) (?:is|are) (?:accurate|correct|complete)\b/gi,
    expected: "data that are inaccurate or incomplete",
  },
  {
    topics: ["rights.withdraw-consent", "legal-basis.consent"],
    pattern:
      /\bwithdraw\w{0,4}\b[^.;\n]{0,80}\b(?:affects|will affect|shall affect|makes) (?:the )?(?:lawful|legal|unlawful)\w{0,5}\b/gi,
    expected: "that what was done before stays lawful",
  },
];
/** Words that turn a condition round once more, or tell of what keeps a right from applying. */
const denied =
  /\b(?:not|no|never|without|unless|except\w{0,4}|cannot|can[’']t|refus\w{1,3}|limit\w{0,3}|however|but|neither|nor|continu\w{1,3}|keep|retain|still process|check|verify|whether)\b/i;
/** An item that is a condition of erasure: “the data are still necessary”. */
const necessary =
  /^(?:the |your )?(?:personal )?(?:data|information|it|they) (?:is|are) (?:still )?(?:necessary|needed|required)\b/i;
const granted = /\b(?:eras|delet|forgotten)/i;

export const rightInverted: DocumentRule = {
  id: "right-inverted",
  title: "Condition of a right turned round",
  summary: "Finds rights that are given under the contrary of the condition under which the law gives them.",
  topics: ["rights.erasure", "rights.restriction", "rights.object", "rights.rectification"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "A negation was lost, and people are told the contrary of their right.",
  fix: "State the condition as the law has it.",
  source: "GDPR Art. 7(3), Art. 16, Art. 17(1), Art. 18(1), Art. 21(1)",

  *check(reading) {
    for (const { topics, pattern, expected, isDenial = false } of inverted)
      for (const block of blocksOn(reading, topics))
        for (const { words, from, to } of matches(reading.textOf(block), pattern)) {
          const range = { from: block.from + from, to: block.from + to };
          const sentence = sentenceAt(reading, range.from);
          const around = sentence ? reading.textOf(sentence).replace(words, isDenial ? "" : words) : "";
          if (denied.test(around)) continue;
          yield { range, message: `Unexpected \`${quoted(words)}\`, expected ${expected}` };
        }
    for (const block of blocksOn(reading, ["rights.erasure"])) {
      const words = necessary.exec(reading.textOf(block))?.[0];
      const lead = words && reading.blocks[block.lead ?? -1];
      if (!lead || !granted.test(reading.textOf(lead)) || denied.test(reading.textOf(lead))) continue;
      yield {
        range: { from: block.from, to: block.from + words.length },
        message: `Unexpected \`${words}\`, expected data that are no longer necessary`,
      };
    }
  },

  examples: [
    {
      title: "finds erasure of what is still necessary",
      text: "You can ask us to erase your data if they are still necessary for our purposes.\n",
      finds: [
        {
          quote: "erase your data if they are still necessary",
          message:
            "Unexpected `erase your data if they are still necessary`, expected data that are no longer necessary",
        },
      ],
    },
    {
      title: "finds an objection that helps only if there are grounds against it",
      text: "## Right to erasure\n\nYou have the right to erasure if:\n\n- you objected to the processing and there are overriding legitimate grounds\n",
      finds: [
        {
          quote: "objected to the processing and there are overriding legitimate grounds",
          message:
            "Unexpected `objected to the processing and there are overriding legitimate grounds`, expected an objection that no overriding grounds stand against",
        },
      ],
    },
    {
      title: "finds a list in which “no longer” was lost",
      text: "You have the right to erasure if:\n\n- the data are necessary for the purposes\n- you withdraw your consent\n",
      finds: [
        {
          quote: "the data are necessary",
          message: "Unexpected `the data are necessary`, expected data that are no longer necessary",
        },
      ],
    },
    {
      title: "lets the conditions of the law pass",
      text: "You can ask us to erase your data if they are no longer necessary. We may refuse to delete data where they are still necessary for a legal claim. If you object, we stop processing your data unless we have compelling grounds.\n",
      finds: [],
    },
  ],
};

/** The blocks of sections in which a document speaks of some topics. */
function blocksOn({ topics, blocks, sections }: Reading, ids: readonly TopicId[]): readonly Block[] {
  const places = new Set(ids.flatMap((id) => (topics.get(id) ?? []).map(({ sentence }) => sentence.section)));
  return [...places].flatMap((place) => {
    const section = sections[place];
    return section ? blocks.slice(section.blocks.from, section.blocks.to) : [];
  });
}
