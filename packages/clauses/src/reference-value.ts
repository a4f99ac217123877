import type { DocumentKind, Policy } from "@policywright/schema";
import { designation } from "./designation.js";
import { there } from "./observe.js";
import type { Reference, Value } from "./value.js";

/** A link to another document of the model under what that calls itself; nothing where the model declares none of that kind. */
export function reference(policy: Policy, document: DocumentKind, section?: string): Value | undefined {
  const found = sectionOf(policy, document, section);
  const called = policy.documents[document]?.designation;
  return (
    found && { ...found, label: designation({ kind: document, ...(called && { designation: called }) }) }
  );
}

/** A link to a section of another document under its heading; nothing where the model declares no such document. */
export function sectionOf(
  { documents }: Policy,
  document: DocumentKind,
  section: string | undefined,
): Reference | undefined {
  const declared = there(documents[document]);
  if (!declared) return undefined;
  const { address } = declared;
  return {
    type: "reference",
    document,
    ...(section !== undefined && { section }),
    ...(address !== undefined && { address }),
  };
}
