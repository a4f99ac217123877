import type { ContactPoint } from "@policywright/schema";
import { designation } from "./designation.js";
import { joined, link, list, named, phrase, place, termOrLabel } from "./make-value.js";
import type { DocumentSettings } from "./section.js";
import type { Value } from "./value.js";

/** Lines of a postal address with its country, as one run of words. */
export function postal({
  lines,
  country,
}: {
  readonly lines: readonly string[];
  readonly country: string;
}): Value[] {
  return [...lines.map((line) => named(line)), place(country)];
}

/**
 * How to reach somebody: the ways that are given, and the channels that are there but not given.
 *
 * @returns
 *   Gaps of a clause; nothing without either.
 */
export function reach(contact: ContactPoint | undefined, settings: DocumentSettings) {
  return reachBy(ways(contact), contact, settings);
}

/** How to reach somebody whose name is said elsewhere; the like of `reach`. */
export function reachUnnamed(contact: ContactPoint | undefined, settings: DocumentSettings) {
  return reachBy(unnamedWays(contact), contact, settings);
}

function reachBy(given: Value | undefined, contact: ContactPoint | undefined, settings: DocumentSettings) {
  const channels = missingChannels(contact);
  const document = designation(settings);
  if (given && channels)
    return { ways: phrase("ways-and-missing", { ways: given, channels }), channels: undefined, document };
  return given || channels ? { ways: given, channels, document } : undefined;
}

/** Ways to reach somebody that are given, joined by "or", and for whose attention. */
export function ways(contact: ContactPoint | undefined): Value | undefined {
  const given = unnamedWays(contact);
  const name = contact?.name;
  return given && name !== undefined ? phrase("way-attention", { ways: given, name: named(name) }) : given;
}

/** Ways to reach somebody whose name is said elsewhere. */
export function unnamedWays(contact: ContactPoint | undefined): Value | undefined {
  if (!contact) return undefined;
  const { email, subject, phone, tollFree, form, address, team } = contact;
  const given: Value[] = [];
  if (team !== undefined) given.push(phrase("way-team", { team: termOrLabel("team", team) }));
  if (typeof email === "string") {
    const filled = { address: mail(email) };
    given.push(
      subject === undefined
        ? phrase("way-email", filled)
        : phrase("way-email-subject", { ...filled, subject: named(subject) }),
    );
  }
  if (typeof form === "string") given.push(phrase("way-form", { address: link(form) }));
  if (typeof phone === "string")
    given.push(phrase(tollFree ? "way-toll-free" : "way-phone", { number: telephone(phone) }));
  if (address && "lines" in address)
    given.push(phrase("way-post", { address: joined(postal(address), "unit") }));
  return list(given, "or");
}

/** Channels of a contact that exist but are not given, joined by "or". */
export function missingChannels(contact: ContactPoint | undefined): Value | undefined {
  if (!contact) return undefined;
  const { email, phone, form, address, announced } = contact;
  const channels = [
    [email, "channel-email"],
    [form, "channel-form"],
    [phone, "channel-phone"],
    [address, "channel-post"],
    [announced, "channel-announced"],
  ] as const;
  return list(
    channels.flatMap(([detail, id]) =>
      typeof detail === "object" && "notGiven" in detail && detail.notGiven ? [phrase(id)] : [],
    ),
    "or",
  );
}

/** A live telephone number. */
export function telephone(number: string): Value {
  return link(`tel:${number.replaceAll(/[^+\d]/g, "")}`, named(number));
}

/** A live email address. */
export function mail(address: string): Value {
  return link(`mailto:${address}`, named(address));
}
