import { topics as allTopics, type TopicId } from "@policywright/laws";
import type { Evidence, Reading } from "@policywright/linter";
import type { Run } from "../command.js";
import { readDocument } from "../reading/read-document.js";
import { table } from "../terminal/table.js";

/** Lists the topics that a document discloses, with the sentences that speak of them. */
export const topics: Run = async ({ words: [word], options }, terminal) => {
  const reading = readDocument(word, options, terminal);
  for (const { message } of reading.notes) terminal.note(message);
  const found = disclosedTopics(reading);
  if (options.has("json")) terminal.say(JSON.stringify({ topics: found }, null, 2));
  else if (found.length === 0) terminal.say("No topic of a privacy policy was found.");
  else terminal.say(printed(found, terminal.colour.bold));
  return 0;
};

/** A topic as it is printed for programs. */
interface FoundTopic {
  readonly id: TopicId;
  readonly evidence: readonly {
    /** The sentence, as people see it. */
    readonly quote: string;
    /** Line of the document at which it begins, from 1. */
    readonly line: number;
    /** False where the sentence denies the topic. */
    readonly affirmed: boolean;
  }[];
}

/** Topics in the order of the list of topics. */
function disclosedTopics({ topics, disclosed, textOf, spanOf }: Reading): readonly FoundTopic[] {
  const quoted = ({ sentence, affirmed }: Evidence) => ({
    quote: textOf(sentence),
    line: spanOf(sentence).start.line,
    affirmed,
  });
  const ids = Object.keys(allTopics) as TopicId[]; // The keys of a record over topics.
  return ids
    .filter((id) => disclosed.has(id))
    .map((id) => ({ id, evidence: (topics.get(id) ?? []).map(quoted) }));
}

/** A quotation in the table is cut to this many characters. */
const widest = 72;

/** One row for each topic, with its first sentence. */
function printed(found: readonly FoundTopic[], emphasise: (heading: string) => string): string {
  const rows = found.map(({ id, evidence }) => {
    const [first] = evidence;
    const quote = (first?.quote ?? "").replaceAll("\n", " ");
    const cut = quote.length > widest ? `${quote.slice(0, widest - 1)}…` : quote;
    return [id, evidence.length, first?.line ?? 0, first?.affirmed === false ? `[denied] ${cut}` : cut];
  });
  return table(["topic", "sentences", "line", "first sentence"], rows, emphasise);
}
