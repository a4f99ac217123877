import type { Policy } from "@policywright/schema";
import { list, mark, phrase, phrasesOf, termOrLabel, words } from "../../make-value.js";
import type { Value } from "../../value.js";
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
      return actions && { ...offered(actions, self), when: mark(self?.anyTime, "any-time") };
    },
  },
  "account-private-by-default": {
    topics: ["choice.account", "user-choice"],
    says: ({ account }) => account?.privateByDefault,
  },
  "account-closure": {
    topics: ["choice.account", "rights.erasure"],
    adds: { reasons: ["retention.after"] },
    says: ({ account }) => {
      const closure = account?.closure;
      return (
        closure?.onRequest && {
          when: mark(closure.anyTime, "any-time"),
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

type SelfService = NonNullable<NonNullable<Policy["account"]>["selfService"]>;

/** What the account offers, in some services or in all, and how people get there. */
function offered(actions: Value, self: SelfService | undefined) {
  const place = words(self?.place);
  const login = self?.login === true;
  const alone = login && place === undefined;
  const guarded = self?.keepsOthersOut === true;
  return {
    ...(self?.someServices
      ? { actions: undefined, someActions: actions }
      : { actions, someActions: undefined }),
    ...(login ? { place, unlocked: undefined } : { place: undefined, unlocked: place }),
    login: mark(alone, guarded ? "log-in-guarded" : "log-in"),
    guard: mark(guarded && !alone, "keeps-others-out"),
  };
}
