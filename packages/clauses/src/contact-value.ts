import type { ContactPoint } from "@policywright/schema";
import { joined, link, list, phrase, place, words } from "./make-value.js";
import type { Value } from "./value.js";

/** Lines of a postal address with its country, as one run of words. */
export function postal({
  lines,
  country,
}: {
  readonly lines: readonly string[];
  readonly country: string;
}): Value[] {
  return [...lines.map((line) => words(line)), place(country)];
}

/** Ways to reach somebody that are given, joined by "or". */
export function ways(contact: ContactPoint | undefined): Value | undefined {
  if (!contact) return undefined;
  const { email, subject, phone, form, address, team } = contact;
  const given: Value[] = [];
  if (team !== undefined) given.push(phrase("way-team", { team: words(team) }));
  if (typeof email === "string") {
    const filled = { address: mail(email) };
    given.push(
      subject === undefined
        ? phrase("way-email", filled)
        : phrase("way-email-subject", { ...filled, subject: words(subject) }),
    );
  }
  if (typeof form === "string") given.push(phrase("way-form", { address: link(form) }));
  if (typeof phone === "string")
    given.push(phrase("way-phone", { number: link(`tel:${phone.replaceAll(/[^+\d]/g, "")}`, words(phone)) }));
  if (address && "lines" in address)
    given.push(phrase("way-post", { address: joined(postal(address), "unit") }));
  return list(given, "or");
}

/** Channels of a contact that exist but are not given, joined by "or". */
export function missingChannels(contact: ContactPoint | undefined): Value | undefined {
  if (!contact) return undefined;
  const { email, phone, form, address } = contact;
  const channels = [
    [email, "channel-email"],
    [form, "channel-form"],
    [phone, "channel-phone"],
    [address, "channel-post"],
  ] as const;
  return list(
    channels.flatMap(([detail, id]) =>
      typeof detail === "object" && "notGiven" in detail && detail.notGiven ? [phrase(id)] : [],
    ),
    "or",
  );
}

/** A live email address. */
function mail(address: string): Value {
  return link(`mailto:${address}`, words(address));
}
