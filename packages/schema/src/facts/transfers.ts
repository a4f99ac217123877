import type { Policy } from "../model/policy.js";
import type { Place } from "../values/place.js";
import { isWithin, overlap } from "../values/within.js";
import type { safeguards } from "../vocabularies/safeguards.js";
import { anyKnown } from "./any-of.js";
import type { Fact } from "./fact.js";

type Transfer = NonNullable<Policy["transfers"]>[string];
type Safeguard = keyof typeof safeguards;

/** Places out of which transfers are looked at, with what counts there as a finding that data are protected abroad. */
const origins = {
  eea: {
    name: "the European Economic Area",
    adequacy: ["adequacy-decision", "eu-us-data-privacy-framework"],
  },
  GB: { name: "the United Kingdom", adequacy: ["uk-adequacy-regulations", "uk-us-data-bridge"] },
} as const satisfies Partial<
  Record<Place, { readonly name: string; readonly adequacy: readonly Safeguard[] }>
>;

type Origin = keyof typeof origins;

/** Safeguards of which a copy is to be had: GDPR Arts. 46 and 47, and the second subparagraph of Art. 49(1). */
export const copiedSafeguards: readonly Safeguard[] = [
  "public-body-agreement",
  "binding-corporate-rules",
  "standard-contractual-clauses",
  "authority-clauses",
  "code-of-conduct",
  "certification",
  "authorised-clauses",
  "administrative-arrangement",
  "uk-idta",
  "uk-addendum",
  "compelling-interests-derogation",
];

/** Facts on data that go abroad (GDPR Ch. V, UK GDPR Ch. V). */
export const factsOfTransfers = {
  transfersOutsideEea: leaving("eea"),
  transfersOutsideUk: leaving("GB"),
  transfersInadequatelyFromEea: withoutAdequacy("eea"),
  transfersInadequatelyFromUk: withoutAdequacy("GB"),
  transfersUnderSafeguards: under("appropriate safeguards, or for compelling interests", copiedSafeguards),
  transfersOnConsent: under("explicit consent", ["consent-derogation"]),
  transfersForCompellingInterests: under("compelling legitimate interests", [
    "compelling-interests-derogation",
  ]),
  transfersUnderCorporateRules: under("binding corporate rules", ["binding-corporate-rules"]),
} as const satisfies Readonly<Record<string, Fact>>;

function leaving(origin: Origin) {
  const { name } = origins[origin];
  return {
    says: `data are transferred outside ${name}`,
    denies: `data are not transferred outside ${name}`,
    declaredAt: ["transfers", "recipients.*.country", "disclosure.staysIn"],
    of: (policy: Policy) => leaves(policy, origin),
  } as const satisfies Fact;
}

function withoutAdequacy(origin: Origin) {
  const { name, adequacy } = origins[origin];
  return {
    says: `data are transferred outside ${name} where no adequacy decision covers it`,
    denies: `adequacy decisions cover all transfers outside ${name}, or there are none`,
    declaredAt: ["transfers.*.safeguard"],
    of: (policy: Policy) =>
      resting(policy, origin, (safeguard) => !adequacy.some((one) => one === safeguard), "every"),
  } as const satisfies Fact;
}

function under(words: string, ids: readonly Safeguard[]) {
  return {
    says: `data are transferred on the basis of ${words}`,
    denies: `no transfer rests on ${words}`,
    declaredAt: ["transfers.*.safeguard"],
    of: (policy: Policy) => resting(policy, "eea", (safeguard) => ids.includes(safeguard), "some"),
  } as const satisfies Fact;
}

/** Whether data leave a place: `undefined` where neither a transfer nor the countries of all recipients tell. */
function leaves(policy: Policy, origin: Origin): boolean | undefined {
  const { disclosure, recipients, security } = policy;
  const abroad = [
    ...recipientsAbroad(policy, origin),
    ...Object.values(policy.transfers ?? {}).filter((transfer) => isFrom(transfer, origin)),
    ...(security?.storedIn ?? []).filter((country) => !isWithin(country, origin)),
  ];
  if (abroad.length > 0) return true;
  if (disclosure?.staysIn?.some((place) => isWithin(place, origin))) return false;
  const countries = Object.values(recipients ?? {}).map(({ country }) => country);
  return countries.length > 0 && !countries.includes(undefined) ? false : undefined;
}

/** Whether a transfer out of a place rests on some safeguards: on any of them, or on nothing else. */
function resting(
  policy: Policy,
  origin: Origin,
  is: (safeguard: Safeguard) => boolean,
  how: "some" | "every",
): boolean | undefined {
  if (leaves(policy, origin) === false) return false;
  const transfers = Object.values(policy.transfers ?? {}).filter((transfer) => isFrom(transfer, origin));
  const named = new Set(transfers.flatMap(({ recipients }) => (recipients ?? []).map(String)));
  const unprotected = recipientsAbroad(policy, origin).filter((id) => !named.has(id));
  const answers = transfers.map(({ safeguard }) => {
    if (safeguard === undefined) return undefined;
    const all = [safeguard].flat();
    return how === "some" ? all.some(is) : all.every(is);
  });
  return anyKnown([...answers, ...unprotected.map(() => undefined)]);
}

/** Recipients that process data outside a place, other than those for people elsewhere. */
function recipientsAbroad({ recipients }: Policy, origin: Origin): string[] {
  return Object.entries(recipients ?? {}).flatMap(([id, { country, regions }]) => {
    const concerned = regions === undefined || regions.some((region) => overlap(region, origin));
    return concerned && country !== undefined && !isWithin(country, origin) ? [id] : [];
  });
}

/** Whether data leave a place by a transfer. */
function isFrom({ from, forCustomersIn, to, outside }: Transfer, origin: Origin): boolean {
  const here = (places: readonly Place[] | undefined) => places?.some((place) => overlap(place, origin));
  if (here(from) === false || here(forCustomersIn) === false) return false;
  return (to ?? []).some((place) => !isWithin(place, origin)) || here(outside) === true;
}
