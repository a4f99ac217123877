import type { Finding } from "@policywright/linter";
import { checkModel } from "../documents/make-document.js";
import { type Fix, fixOf } from "./fix-of.js";

/** The change that mends a finding; nothing where none is safe, or the model would not be right with it. */
export function safeFix(finding: Finding, model: unknown): Fix | undefined {
  const fix = fixOf(finding, model);
  return fix !== undefined && "policy" in checkModel(fix.input) ? fix : undefined;
}
