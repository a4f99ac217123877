import type { DocumentKind } from "@policywright/schema";
import type { TopicId } from "../topics.js";

/** As much of a statement as coverage looks at. */
export interface Said {
  readonly id: string;
  /** Paths of the facts that it rests on. */
  readonly facts: readonly string[];
  readonly topics: readonly TopicId[];
}

/** What the documents of a model say: kind → its statements. */
export type SaidInDocuments = Readonly<Partial<Record<DocumentKind, readonly Said[]>>>;
