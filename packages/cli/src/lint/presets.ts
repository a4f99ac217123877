import { type LawId, lawIndex } from "@policywright/laws";
import type { Preset } from "@policywright/linter";

/** Ids of all laws. */
export const lawIds = Object.keys(lawIndex) as LawId[]; // The keys of a constant.

/** Rules on documents that a project can begin with, by name. */
export const presets: readonly Preset[] = ["recommended", "strict", ...lawIds];
