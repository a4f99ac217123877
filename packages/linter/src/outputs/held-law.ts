import type { LawEntry, LawId } from "@policywright/laws";
import { listed } from "../requirements/weight.js";

/** A law that a file was held to, and why. */
export interface HeldLaw {
  readonly id: LawId;
  /** What lawyers call it in a conversation: "GDPR". */
  readonly short: string;
  /** Of a `partial` law nothing is claimed: it is carried as data, and not all of it was checked. */
  readonly status: LawEntry["status"];
  /**
   * Who says that it binds.
   *
   * - `option`: whoever started the linter, by hand
   * - `model`: the model names it
   * - `region`: the model names a region in which it holds
   * - `document`: nobody; it is assumed, since the document shows it to be meant
   */
  readonly by: "option" | "model" | "region" | "document";
  /** Reads after “because”, of one law as of several: a clause without full stop. */
  readonly because: string;
  /** Path of the fact that it follows from: `audience.regions[0]`. */
  readonly fact?: string;
}

/** More laws than this are not all named. */
const most = 8;

/** Says in a sentence to which laws a file was held, and why. */
export function heldSentence(laws: readonly HeldLaw[]): string {
  if (laws.length === 0)
    return "Held to no law; name some with `--law`, or in a model regions in `audience.regions`.";
  const reasons = [...new Set(laws.map(({ because }) => because))];
  const parts = reasons.map((reason) => {
    const names = namesOf(
      laws.filter(({ because }) => because === reason),
      laws.length > most,
    );
    return `to ${listed(names)} because ${reason}`;
  });
  return `Held ${parts.join("; ")}.`;
}

/** Names of laws; where they are many, of those that are complete, with the number of the others. */
function namesOf(laws: readonly HeldLaw[], isCut: boolean): readonly string[] {
  const partial = laws.filter(({ status }) => status === "partial");
  if (!isCut || partial.length < 2)
    return laws.map(({ short, status }) => (status === "partial" ? `${short} (in part)` : short));
  const complete = laws.filter(({ status }) => status === "complete").map(({ short }) => short);
  return [...complete, `${partial.length} ${complete.length > 0 ? "others" : "laws"} (in part)`];
}
