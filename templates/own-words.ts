// Prints for each document how many of its words are an author's own.
import { editionsOf } from "./invariants/documents.js";
import { writtenModels } from "./invariants/models.js";
import { ownWords } from "./invariants/own-words.js";

for (const [template, policy] of writtenModels) {
  for (const { document, text } of editionsOf(policy)) {
    const { words, own, share } = ownWords(policy, text, document);
    const percent = `${(100 * share).toFixed(1)} %`.padStart(7);
    console.log(`${percent}  ${template}/${text.locale}/${document}: ${own} of ${words} words`);
  }
}
