import type { TopicId } from "@policywright/laws";
import type { LocalizedText } from "@policywright/schema";
import type { Values } from "./value.js";

/** One thing that a document says. It knows no language and no markup. */
export interface Statement {
  /** Unique within a document: the clause, and for a clause said once per item its key (`recipients-entry:tidio`). */
  readonly id: string;
  /** Id of the clause that says it; `own-…` for a section of the author's. */
  readonly clause: string;
  /** Id of the section that it stands in. */
  readonly section: string;
  /** What fills the gaps of the clause. */
  readonly values: Values;
  /** Model paths of the facts that it rests on, in the order in which they were read (`recipients.tidio.name`). */
  readonly facts: readonly string[];
  /** What it is about. */
  readonly topics: readonly TopicId[];
  /** Author's Markdown that stands instead of the clause's words, or after them. */
  readonly own?: LocalizedText;
}
