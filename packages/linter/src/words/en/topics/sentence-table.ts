import type { TopicId } from "@policywright/laws";
import { expect, test } from "vitest";
import { read } from "../../../reading/read.js";

/** Sentences that disclose a topic, and sentences with its words that do not. A line is a block: headings begin with #. */
interface Sentences {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Tests that topics are found in sentences that disclose them and in no others. */
export function testSentences(table: Readonly<Partial<Record<TopicId, Sentences>>>): void {
  const topicsIn = (text: string) => read(text, { format: "markdown" }).disclosed;
  for (const [topic, { yes, no }] of Object.entries(table)) {
    test.each(yes)(`finds ${topic} in: %s`, (text) => {
      expect(topicsIn(text)).toContain(topic);
    });
    test.each(no)(`finds no ${topic} in: %s`, (text) => {
      expect(topicsIn(text)).not.toContain(topic);
    });
  }
}
