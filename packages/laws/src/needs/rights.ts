import { facts } from "@policywright/schema";
import { preferably } from "./each-of.js";
import { all, at, either, yesAt } from "./look.js";
import { madeOf } from "./made-of.js";
import type { Look, Need } from "./need.js";

/** Looks for a right that hangs on the legal bases only where they give it. */
const objectionIfDue: Look = (policy) =>
  facts.allowsObjection.of(policy) === false
    ? { declared: [], missing: [] }
    : at("rights.granted.objection")(policy);
const portabilityIfDue: Look = (policy) =>
  facts.allowsPortability.of(policy) === false
    ? { declared: [], missing: [] }
    : at("rights.granted.portability")(policy);

const accessRight: Need = { says: "the right of access", look: at("rights.granted.access") };
const rectificationRight: Need = {
  says: "the right to rectification",
  look: at("rights.granted.rectification"),
};
const erasureRight: Need = { says: "the right to erasure", look: at("rights.granted.erasure") };
const restrictionRight: Need = { says: "the right to restriction", look: at("rights.granted.restriction") };
const objectionRight: Need = { says: "the right to object", look: at("rights.granted.objection") };
const portabilityRight: Need = { says: "the right to portability", look: at("rights.granted.portability") };

/** Rights, and how requests and complaints are handled. */
export const needsOfRights = {
  accessRight,
  rectificationRight,
  erasureRight,
  restrictionRight,
  objectionRight,
  marketingObjection: {
    says: "that direct marketing stops on objection",
    look: yesAt("rights.granted.objection.directMarketing"),
  },
  portabilityRight,
  rightsDue: madeOf(
    "the rights that the legal bases give",
    accessRight,
    rectificationRight,
    erasureRight,
    restrictionRight,
    { ...objectionRight, look: objectionIfDue },
    { ...portabilityRight, look: portabilityIfDue },
  ),
  withdrawal: {
    says: "that consent can be withdrawn at any time, and that what was done before stays lawful",
    look: all(
      yesAt("rights.granted.withdraw-consent.anyTime"),
      yesAt("rights.granted.withdraw-consent.lawfulBefore"),
    ),
  },
  withdrawalWay: { says: "how consent is withdrawn", look: at("consent.withdrawal") },
  authorityComplaint: {
    says: "the right to complain to an authority",
    look: preferably(at("rights.granted.complaint"), at("complaints.authorities")),
  },
  namedAuthority: {
    says: "the authority",
    look: either(at("complaints.authorities"), at("rights.granted.complaint.authority")),
  },
  controllerComplaint: { says: "where people complain to the controller", look: at("contacts.complaints") },
  complaintHandling: {
    says: "within which time complaints are confirmed, and that they are answered",
    look: all(
      at("complaints.confirmedWithin"),
      either(yesAt("complaints.answeredPromptly"), at("complaints.answeredWithin")),
    ),
  },
  requestContact: { says: "where people send requests", look: at("contacts.rights") },
  responseTime: { says: "within which time requests are answered", look: at("requests.responseTimes") },
  refusalReasons: { says: "that a refusal comes with reasons", look: yesAt("requests.refusalReasons") },
  freeRequests: { says: "that requests are free", look: yesAt("requests.free") },
  identityCheck: {
    says: "when or how identity is checked",
    look: either(
      yesAt("requests.identityCheck"),
      yesAt("requests.verification.account"),
      at("requests.verification.matching"),
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;
