import type { Policy } from "@policywright/schema";
import { postal, reach, reachUnnamed } from "../contact-value.js";
import { designation } from "../designation.js";
import { joined, link, named, phrase, place, places, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

/** The controller's seat, and who stands beside it. */
export const controller = defineSection("controller", {
  "controller-address": {
    topics: ["controller.identity", "contact"],
    says: ({ controller: { name, address } }) =>
      address && {
        name: named(name),
        lines: joined(
          address.lines.map((line) => named(line)),
          "line",
        ),
        country: place(address.country),
      },
  },
  "controller-registration": {
    topics: ["controller.identity"],
    says: ({ controller: { registration } }) =>
      registration !== undefined && { registration: named(registration) },
  },
  "controller-country": {
    topics: ["controller.identity"],
    says: ({ controller: { country } }) => country !== undefined && { country: place(country) },
  },
  "controller-public-authority": {
    topics: ["controller.identity"],
    says: ({ controller }) => controller.publicAuthority,
  },
  "controller-legal-representative": {
    topics: ["controller.identity"],
    says: ({ controller: { legalRepresentative } }) =>
      legalRepresentative !== undefined && { name: named(legalRepresentative) },
  },
  "controller-joint": {
    topics: ["joint-controllers", "recipients.named"],
    each: ({ controller }, settings) =>
      entries(controller.jointControllers, ({ contact, ...joint }) => ({
        ...arrangement(joint),
        document: designation(settings),
        ...reach(contact, settings),
      })),
  },
  "controller-representative": {
    topics: ["representative"],
    each: ({ controller }, settings) =>
      entries(controller.representatives, ({ name, contact }, key) => ({
        place: place(key),
        name: named(name),
        document: designation(settings),
        ...reach(contact, settings),
      })),
  },
  "controller-dpo": {
    topics: ["dpo", "contact"],
    says: ({ controller: { dataProtectionOfficer: officer, group } }, settings) =>
      officer && {
        document: designation(settings),
        ...reachUnnamed(officer, settings),
        name: named(officer.name),
        group: group?.dataProtectionOfficer ? phrase("whole-group") : undefined,
      },
  },
  "controller-person-in-charge": {
    topics: ["person-in-charge", "contact"],
    each: ({ controller }, settings) =>
      entries(controller.personsInCharge, ({ title, name, contact, places: codes }) => {
        const person =
          name === undefined
            ? words(title)
            : phrase("person-with-title", { name: named(name), title: words(title) });
        const where = places(codes);
        return {
          ...(where ? { places: where, local: person } : { person }),
          document: designation(settings),
          ...reachUnnamed(contact, settings),
        };
      }),
  },
});

type JointController = NonNullable<Policy["controller"]["jointControllers"]>[string];

/** Who does what under the arrangement of joint controllers (GDPR Art. 26(2)). */
function arrangement(joint: Omit<JointController, "contact">) {
  const { name, decides, responsibilities, ours, address } = joint;
  return {
    name: named(name),
    purpose: words(decides),
    responsible: named(name),
    responsibilities: words(responsibilities),
    ours: words(ours),
    each: joint.rightsAgainstEach ? phrase("each-of-us") : undefined,
    arrangement: joint.arrangement === undefined ? undefined : link(joint.arrangement),
    address: address && joined(postal(address), "unit"),
  };
}
