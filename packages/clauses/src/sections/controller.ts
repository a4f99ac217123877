import { missingChannels, postal, reach, unnamedWays } from "../contact-value.js";
import { designation } from "../designation.js";
import { joined, named, place, words } from "../make-value.js";
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
          "unit",
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
  "controller-joint": {
    topics: ["joint-controllers", "recipients.named"],
    each: ({ controller }, settings) =>
      entries(controller.jointControllers, ({ name, responsibilities, address, contact }) => ({
        name: named(name),
        responsible: named(name),
        responsibilities: words(responsibilities),
        address: address && joined(postal(address), "unit"),
        document: designation(settings),
        ...reach(contact, settings),
      })),
  },
  "controller-representative": {
    topics: ["representative"],
    each: ({ controller }, settings) =>
      entries(controller.representatives, ({ name, contact }, key) => ({
        place: place(key === "eu" ? "eu" : key.toUpperCase() === "UK" ? "GB" : "CH"),
        name: named(name),
        document: designation(settings),
        ...reach(contact, settings),
      })),
  },
  "controller-dpo": {
    topics: ["dpo", "contact"],
    says: ({ controller: { dataProtectionOfficer: officer } }, settings) =>
      officer && {
        ways: unnamedWays(officer),
        channels: missingChannels(officer),
        document: designation(settings),
        name: named(officer.name),
      },
  },
  "controller-complaints": {
    topics: ["contact"],
    says: ({ contacts }, settings) => reach(contacts?.complaints, settings),
  },
  "controller-security-contact": {
    topics: ["contact", "security"],
    says: ({ contacts }, settings) => reach(contacts?.security, settings),
  },
});
