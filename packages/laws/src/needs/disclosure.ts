import { copiedSafeguards, type Policy } from "@policywright/schema";
import { all, at, each, either, some, yesAt } from "./look.js";
import type { Need } from "./need.js";

type Transfer = NonNullable<Policy["transfers"]>[string];
type Safeguard = (typeof copiedSafeguards)[number];

/** To whom data go, and to which countries. */
export const needsOfDisclosure = {
  recipients: { says: "the recipients", look: some("recipients", (path) => at(path)) },
  namedRecipients: {
    says: "the name of each recipient, or words that set its class apart",
    look: each("recipients", (path) => either(at(`${path}.name`), at(`${path}.label`))),
  },
  transferDestinations: {
    says: "where data are transferred to",
    look: each("transfers", (path) => either(at(`${path}.to`), at(`${path}.outside`))),
  },
  transferSafeguards: {
    says: "what protects each transfer",
    look: each("transfers", (path) => at(`${path}.safeguard`)),
  },
  transferCopies: {
    says: "how to get a copy of the safeguards",
    look: each("transfers", (path) => at(`${path}.copy`), restsOn(copiedSafeguards)),
  },
  transferRisks: {
    says: "the risks of each transfer on consent",
    look: each("transfers", (path) => at(`${path}.risks`), restsOn(["consent-derogation"])),
  },
  transferInterests: {
    says: "the compelling interest of each transfer that rests on one",
    look: each("transfers", (path) => at(`${path}.interest`), restsOn(["compelling-interests-derogation"])),
  },
  corporateRules: {
    says: "where the binding corporate rules are to be read",
    look: each(
      "transfers",
      (path) => all(at(`${path}.safeguard`), at(`${path}.copy`)),
      restsOn(["binding-corporate-rules"]),
    ),
  },
  recipientsTold: {
    says: "that recipients are told of corrections and deletions",
    look: yesAt("rights.notifyRecipients"),
  },
  recipientsNamedOnRequest: {
    says: "that people learn on request who the recipients are",
    look: yesAt("rights.namesRecipients"),
  },
} as const satisfies Readonly<Record<string, Need>>;

function restsOn(ids: readonly Safeguard[]): (transfer: Transfer) => boolean {
  return ({ safeguard }) => safeguard !== undefined && [safeguard].flat().some((id) => ids.includes(id));
}
