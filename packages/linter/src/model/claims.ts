import type { TopicId } from "@policywright/laws";
import { facts, type Policy } from "@policywright/schema";

/** Something that a document says or denies and that a model declares. */
export interface Claim {
  readonly topic: TopicId;
  /** Whether it is so; `undefined` where the model does not declare it. */
  readonly of: (model: Policy) => boolean | undefined;
  /** Path at which it is declared. */
  readonly path: string;
  /** Verbs that a sentence has that claims it. */
  readonly does: RegExp;
}

/** What documents claim in so many words, with the facts that make it true or false. */
export const claims: readonly Claim[] = [
  {
    topic: "cookies",
    of: facts.usesCookies.of,
    path: "cookies.used",
    does: /\b(?:use|set|place)\b[^.]{0,20}\bcookies\b/i,
  },
  { topic: "ccpa.sale-statement", of: facts.sellsData.of, path: "sale.sells", does: /\bsell\b/i },
  {
    topic: "do-not-track",
    of: ({ signals }) => signals?.doNotTrack?.honoured,
    path: "signals.doNotTrack.honoured",
    does: /\b(?:respond|honou?r|respect|react|follow)\b/i,
  },
  {
    topic: "global-privacy-control",
    of: ({ signals }) => signals?.globalPrivacyControl?.honoured,
    path: "signals.globalPrivacyControl.honoured",
    does: /\b(?:respond|honou?r|respect|react|follow)\b/i,
  },
  {
    topic: "rights.automated-decisions",
    of: ({ automatedDecisions }) => automatedDecisions?.made,
    path: "automatedDecisions.made",
    does: /\b(?:make|take|use)\b[^.]{0,30}\b(?:automated|automatic)\b/i,
  },
  {
    topic: "model-training",
    of: ({ automatedDecisions }) => automatedDecisions?.modelTraining,
    path: "automatedDecisions.modelTraining",
    does: /\b(?:use|train)\b/i,
  },
  {
    topic: "transfers",
    of: facts.transfersOutsideEea.of,
    path: "transfers",
    does: /\btransfer\b[^.]{0,60}\boutside (?:of )?(?:the )?(?:EEA|EU|European)\b/i,
  },
];
