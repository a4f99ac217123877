import type { Policy } from "@policywright/schema";
import { listOf } from "../model/list.js";
import { clausesBehind, factsBehind } from "./facts-behind.js";
import type { Unit } from "./unit.js";

/** Says where the model says something: “`retention.period` says it, in the clause `retention-orders`.” */
export function sayingOf(units: readonly Unit[], words: string, model?: Policy): string {
  const facts = namedAs(factsBehind(units, words, model));
  const clauses = namedAs(clausesBehind(units));
  if (clauses === "") return "The headings of the model say it.";
  return facts === ""
    ? `The clause ${clauses} says it.`
    : `The model says it at ${facts} (clause ${clauses}).`;
}

const namedAs = (names: readonly string[]) => listOf(names.map((name) => `\`${name}\``));
