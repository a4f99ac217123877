import type { Policy } from "@policywright/schema";
import { designation } from "../../designation.js";
import { joined, list, phrase, phrasesOf } from "../../make-value.js";
import type { DocumentSettings } from "../../section.js";

type Sanctions = NonNullable<Policy["acceptableUse"]>["sanctions"];

/** What follows a violation: of what, and how. */
export function sanctions(declared: Sanctions, settings: DocumentSettings) {
  const actions = list(
    declared?.actions.map((action) => phrase(action)),
    "or",
  );
  if (!declared || !actions) return undefined;
  const document = designation(settings);
  return {
    conduct: joined(
      [
        phrase("violate-it", { document }),
        ...phrasesOf([
          [declared.abetting, "permit-violations"],
          [declared.abetting, "help-violations"],
        ]),
      ],
      "or",
    ),
    actions,
    manner: list(
      phrasesOf([
        [declared.partly, "wholly-or-partly"],
        [declared.immediate, "immediately"],
        [declared.discretion, "our-discretion"],
      ]),
    ),
  };
}
