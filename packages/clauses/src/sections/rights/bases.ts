import { facts, type Policy } from "@policywright/schema";
import { phrase, term } from "../../make-value.js";
import { purposeName } from "../../name-value.js";
import type { Value } from "../../value.js";

/** Legal bases in use that the right to object attaches to (GDPR Art. 21(1)). */
export function objectionableBases(policy: Policy): Value[] {
  return [
    ...(facts.usesLegitimateInterests.of(policy) ? [term("legal-basis", "legitimate-interests")] : []),
    ...(facts.usesPublicTask.of(policy) ? [term("legal-basis", "public-task")] : []),
  ];
}

/** Legal bases in use that the right to portability attaches to (GDPR Art. 20(1)(a)). */
export function portableBases(policy: Policy): Value[] {
  return [
    ...(facts.usesConsent.of(policy) ? [phrase("consent-noun")] : []),
    ...(facts.usesContract.of(policy) ? [phrase("contract")] : []),
  ];
}

/** What rests on consent: each purpose once. */
export function consentedPurposes(policy: Policy): Value[] {
  const consented = Object.values(policy.activities ?? {}).filter(
    ({ legalBasis }) => legalBasis === "consent",
  );
  const purposes = new Set(consented.flatMap(({ purposes }) => purposes.map(String)));
  return [...purposes].map((id) => purposeName(id, policy));
}
