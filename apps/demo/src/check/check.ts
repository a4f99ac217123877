import type { LawId, TopicId } from "@policywright/laws";

/** What a visitor has checked: a policy that anybody wrote. */
export interface Check {
  readonly text: string;
  /** Laws that it is held to; those that the text shows to be meant until the visitor chooses. */
  readonly laws: readonly LawId[] | undefined;
  /** Topic whose sentences are lit. */
  readonly topic: TopicId | undefined;
  /** A place to bring into view; a new object for each wish. */
  readonly wanted: { readonly from: number; readonly to: number } | undefined;
}

/** Before anything was pasted. */
export const emptyCheck: Check = { text: "", laws: undefined, topic: undefined, wanted: undefined };
