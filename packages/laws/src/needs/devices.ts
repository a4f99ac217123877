import type { Policy } from "@policywright/schema";
import { eachOf, preferably } from "./each-of.js";
import { all, at, either, some, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

type Cookie = NonNullable<NonNullable<Policy["cookies"]>["items"]>[string];

/** What is stored and read on devices, and what people agree to. */
export const needsOfDevices = {
  devicePurposes: {
    says: "what is stored or read on devices, and why",
    look: preferably(
      item((path) => at(`${path}.purposes`)),
      at("cookies.purposes"),
    ),
  },
  deviceCategories: {
    says: "each cookie and its like, with purposes and category",
    look: item((path) => all(at(`${path}.purposes`), at(`${path}.category`))),
  },
  deviceLifetimes: {
    says: "how long each of them lasts",
    look: preferably(
      item((path) => at(`${path}.lifetime`)),
      at("cookies.lifetime"),
    ),
  },
  deviceReaders: {
    says: "whether third parties set or read each of them",
    look: item((path) => either(at(`${path}.party`), at(`${path}.readBy`), at(`${path}.provider`))),
  },
  deviceControllers: {
    says: "who sets each of them that the website does not set itself",
    look: all(
      item((path) => at(`${path}.party`)),
      item(
        (path) => at(`${path}.provider`),
        ({ party }) => party === "third",
      ),
    ),
  },
  deviceConsent: {
    says: "that the rest waits for consent",
    look: either(banner, yesAt("cookies.othersNeedConsent")),
  },
  activeConsent: { says: "that people consent by an act of theirs, in a banner", look: activeConsent },
  neededDevices: {
    says: "what is strictly necessary",
    look: preferably(yesAt("cookies.exempt.necessary"), at("cookies.withoutConsent")),
  },
  deviceChoice: { says: "where a choice is changed or withdrawn", look: at("cookies.choices.place") },
  deviceRefusal: {
    says: "what follows from refusing",
    look: preferably(at("cookies.choices.refusal"), at("cookies.withoutCookies")),
  },
  deviceMemory: { says: "how long a choice is remembered", look: at("cookies.choices.rememberedFor") },
  deviceAlternative: {
    says: "what people can do instead of agreeing",
    look: at("cookies.choices.alternative"),
  },
  browserControls: { says: "what people can do in their browser", look: at("cookies.browserControls") },
  otherTechnologies: {
    says: "which technologies other than cookies are used",
    look: preferably(yesAt("cookies.similarTechnologies"), yesAt("trackers.beacons.used")),
  },
  statisticsException: {
    says: "that one’s own statistics are made without asking",
    look: yesAt("cookies.exempt.statistics"),
  },
  appearanceException: {
    says: "that look and functions are fitted without asking",
    look: yesAt("cookies.exempt.appearance"),
  },
  exceptionObjection: {
    says: "where to object to what is done without asking",
    look: at("cookies.exempt.objection"),
  },
  embeddedParties: {
    says: "which third parties collect data on the services",
    look: preferably(
      yesAt("trackers.thirdParties"),
      some("recipients", (path) => yesAt(`${path}.collects`)),
      item(
        (path) => at(`${path}.provider`),
        ({ party }) => party === "third",
      ),
    ),
  },
  emailTracking: {
    says: "that emails are tracked, and only with consent",
    look: all(yesAt("trackers.emailTracking"), yesAt("trackers.emailConsent")),
  },
} as const satisfies Readonly<Record<string, Need>>;

function banner({ cookies }: Policy) {
  const found = cookies?.consent === "banner";
  return found
    ? { declared: ["cookies.consent"], missing: [] }
    : { declared: [], missing: ["cookies.consent"] };
}

/** Consent in a banner, and none that is presumed from conduct. */
function activeConsent(policy: Policy) {
  const presumed = (policy.consent?.presumedFrom ?? []).length > 0 ? ["consent.presumedFrom"] : [];
  const { declared, missing } = banner(policy);
  return { declared, missing: [...missing, ...presumed] };
}

function item(look: (path: string) => Look, where?: (cookie: Cookie) => boolean): Look {
  return eachOf("cookies.items", ({ cookies }) => cookies?.items, look, where);
}
