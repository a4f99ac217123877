import type { Policy } from "@policywright/schema";
import { joined, phrase, phrasesOf } from "../../make-value.js";
import type { Value } from "../../value.js";

/** Where the policy prohibits something: the services, and the websites if it covers them. */
export function places(acceptableUse: Policy["acceptableUse"]): Value {
  return joined([phrase("our-services"), ...phrasesOf([[acceptableUse?.websites, "our-websites"]])], "or");
}
