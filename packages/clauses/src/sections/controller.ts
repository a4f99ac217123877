import { ways } from "../contact-value.js";
import { joined, place, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

/** The controller's seat, and who stands beside it. */
export const controller = defineSection("controller", {
  "controller-address": {
    topics: ["controller.identity", "contact"],
    says: ({ controller: { name, address } }) =>
      address && {
        name: words(name),
        lines: joined(
          address.lines.map((line) => words(line)),
          "unit",
        ),
        country: place(address.country),
      },
  },
  "controller-registration": {
    topics: ["controller.identity"],
    says: ({ controller: { registration } }) =>
      registration !== undefined && { registration: words(registration) },
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
    each: ({ controller }) =>
      entries(controller.jointControllers, ({ name, responsibilities, contact }) => ({
        name: words(name),
        responsible: words(name),
        responsibilities: words(responsibilities),
        ways: ways(contact),
      })),
  },
  "controller-representative": {
    topics: ["representative"],
    each: ({ controller }) =>
      entries(controller.representatives, ({ name, contact }, key) => {
        const given = ways(contact);
        return (
          given && {
            place: place(key === "eu" ? "eu" : key.toUpperCase() === "UK" ? "GB" : "CH"),
            name: words(name),
            ways: given,
          }
        );
      }),
  },
  "controller-dpo": {
    topics: ["dpo", "contact"],
    says: ({ controller: { dataProtectionOfficer } }) => {
      const given = ways(dataProtectionOfficer);
      return given && { ways: given, name: words(dataProtectionOfficer?.name) };
    },
  },
  "controller-complaints": {
    topics: ["contact"],
    says: ({ contacts }) => {
      const given = ways(contacts?.complaints);
      return given && { ways: given };
    },
  },
  "controller-security-contact": {
    topics: ["contact", "security"],
    says: ({ contacts }) => {
      const given = ways(contacts?.security);
      return given && { ways: given };
    },
  },
});
