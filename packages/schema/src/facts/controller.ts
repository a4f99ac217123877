import type { Policy } from "../model/policy.js";
import type { Place } from "../values/place.js";
import { isWithin } from "../values/within.js";
import type { Fact } from "./fact.js";

/** Facts on who the controller is, and who stands beside it (GDPR Arts. 26, 27 and 37). */
export const factsOfController = {
  hasOfficer: {
    says: "a data protection officer is appointed",
    denies: "no data protection officer is appointed",
    declaredAt: ["controller.dataProtectionOfficer", "controller.officerAppointed"],
    of: ({ controller: { dataProtectionOfficer, officerAppointed, group } }) =>
      dataProtectionOfficer !== undefined || group?.dataProtectionOfficer === true || officerAppointed,
  },
  hasJointControllers: {
    says: "there are joint controllers",
    denies: "there are no joint controllers",
    declaredAt: ["controller.jointControllers", "controller.joint"],
    of: ({ controller: { jointControllers, joint }, recipients }) =>
      Object.keys(jointControllers ?? {}).length > 0 ||
      Object.values(recipients ?? {}).some(({ role }) => role === "joint-controller") ||
      joint,
  },
  establishedOutsideEea: establishedOutside("eea", "the European Economic Area"),
  establishedOutsideUk: establishedOutside("GB", "the United Kingdom"),
} as const satisfies Readonly<Record<string, Fact>>;

/** The fact that a controller has no establishment in a place; public authorities need no representative (Art. 27(2)(b)). */
function establishedOutside(place: Place, name: string) {
  return {
    says: `the controller is established outside ${name}`,
    denies: `the controller is established in ${name}, or is a public authority`,
    declaredAt: ["controller.address", "controller.country", "controller.establishments"],
    of: ({ controller: { address, country, establishments = [], publicAuthority } }: Policy) => {
      const seat = [address?.country, country].filter((one) => one !== undefined);
      if (publicAuthority || [...seat, ...establishments].some((one) => isWithin(one, place))) return false;
      return seat.length > 0 ? true : undefined;
    },
  } as const satisfies Fact;
}
