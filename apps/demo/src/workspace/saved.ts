import { isSample } from "../samples/samples.js";
import type { Workspace } from "./workspace.js";
import { workspaceOf } from "./workspace.js";

/** Where the browser keeps the work. */
export const workKey = "policywright:work";

/** Keeps the work in the browser, until it is reset. Storage that is full or forbidden loses nothing but this copy. */
export function save({ present, base, sample }: Workspace): boolean {
  try {
    localStorage.setItem(workKey, JSON.stringify({ present, base, sample }));
    return true;
  } catch {
    return false;
  }
}

/** The work that the browser keeps; nothing if there is none, or it cannot be read. */
export function saved(): Workspace | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(workKey) ?? "null");
    return workspaceIn(kept);
  } catch {
    return undefined;
  }
}

/** Forgets the work that the browser keeps. */
export function forget(): void {
  try {
    localStorage.removeItem(workKey);
  } catch {
    // Without storage there is nothing to forget.
  }
}

function workspaceIn(kept: unknown): Workspace | undefined {
  if (!isRecord(kept) || !isRecord(kept.present) || !("input" in kept.present)) return undefined;
  const { input, code } = kept.present;
  const sample = isSample(kept.sample) ? kept.sample : undefined;
  const present = isCode(code) ? { input, code } : { input };
  return { ...workspaceOf(kept.base, sample), present };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isCode(value: unknown): value is { format: "yaml" | "json"; text: string } {
  return (
    isRecord(value) && typeof value.text === "string" && (value.format === "yaml" || value.format === "json")
  );
}
