import { joined, list, mark, phrasesOf, places, termOrLabel } from "../../make-value.js";
import { there } from "../../observe.js";
import { objectionableBases } from "./bases.js";
import type { ClausesOf } from "./clauses-of.js";

/** The right to object, apart from all others (GDPR Art. 21(4)). */
export const objection = {
  "rights-objection": {
    topics: ["rights.object"],
    says: (policy) => {
      const objection = there(policy.rights?.granted?.objection);
      return (
        objection && {
          bases: list(objectionableBases(policy), "or"),
          manner: joined(
            phrasesOf([
              [objection.anyTime, "any-time"],
              [objection.particularSituation, "particular-situation"],
            ]),
            "unit",
          ),
          notice: mark(objection.broughtToAttention, "brought-to-attention"),
          profiling: mark(objection.profiling, "same-basis-profiling"),
          stop: mark(objection.stops, "stop"),
          exceptions: list(
            objection.exceptions?.map((exception) => termOrLabel("objection-exception", exception)),
            "or",
          ),
          marketing: mark(objection.directMarketing, "stop-marketing"),
          places: places(objection.places, "or"),
        }
      );
    },
  },
} as const satisfies Partial<ClausesOf<"rights">>;
