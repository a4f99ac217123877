import { list, phrase, phrasesOf, termOrLabel, words } from "../../make-value.js";
import type { ClausesOf } from "./clauses-of.js";

/** Clauses of what people can do in their account. */
export const account: ClausesOf<"account"> = {
  "account-self-service": {
    topics: ["choice.account", "rights.access", "rights.rectification"],
    says: ({ account }) => {
      const self = account?.selfService;
      const actions = list(
        phrasesOf([
          [self?.review, "review"],
          [self?.change, "change"],
        ]),
        "or",
      );
      const place = words(self?.place);
      return actions && { actions, ...(self?.login ? { place } : { unlocked: place }) };
    },
  },
  "account-closure": {
    topics: ["choice.account", "rights.erasure"],
    adds: { reasons: ["retention.after"] },
    says: ({ account }) => {
      const closure = account?.closure;
      return (
        closure?.onRequest && {
          actions: list(
            closure.actions?.map((id) => phrase(id)),
            "or",
          ),
          from: words(closure.from),
          reasons: list(
            closure.keptFor?.map((reason) => termOrLabel("retention-reason", reason)),
            "or",
          ),
        }
      );
    },
  },
};
