import type { SectionCode } from "../../section.js";

type Rights = SectionCode<"rights">;

/** Clauses of the section on rights whose ids begin with a word. */
export type ClausesOf<W extends string> = Pick<Rights, Extract<keyof Rights, `${W}-${string}`>>;
