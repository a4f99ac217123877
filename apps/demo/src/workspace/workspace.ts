import type { SampleId } from "../samples/samples.js";
import type { Draft } from "./draft.js";

/** The author's work: a model, how it came to be, and what it is compared with. */
export interface Workspace {
  readonly present: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** The model that changes are shown against. */
  readonly base: unknown;
  /** The sample that it began with; left out for a model from a file or a link. */
  readonly sample?: SampleId | undefined;
  /** What was edited last, and when (ms): edits of the same that follow closely are one step back. */
  readonly last?: { readonly what: string; readonly at: number } | undefined;
}

/** Something that happens to the work. */
export type Action =
  | { readonly type: "open"; readonly workspace: Workspace }
  | { readonly type: "edit"; readonly draft: Draft; readonly what: string; readonly at: number }
  | { readonly type: "compare"; readonly base: unknown }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** Steps that can be taken back. */
const steps = 200;

/** Edits of the same thing within this time, in milliseconds, are one step. */
const pause = 1000;

/** A new piece of work. */
export function workspaceOf(input: unknown, sample?: SampleId): Workspace {
  return { present: { input }, past: [], future: [], base: input, sample };
}

/** The work after something has happened to it. */
export function workspaceAfter(workspace: Workspace, action: Action): Workspace {
  switch (action.type) {
    case "open":
      return opened(workspace, action.workspace);
    case "edit":
      return edited(workspace, action);
    case "compare":
      return { ...workspace, base: action.base };
    case "undo":
      return undone(workspace);
    case "redo":
      return redone(workspace);
  }
}

/** Whether the model differs from the one that it began with. */
export function isChanged(workspace: Workspace): boolean {
  const { present, base } = workspace;
  const differs =
    known.get(workspace) ??
    (present.input !== base && JSON.stringify(present.input) !== JSON.stringify(base));
  known.set(workspace, differs);
  return differs;
}

/** Work that has been compared: several parts of the page ask, at every keystroke. */
const known = new WeakMap<Workspace, boolean>();

/** What was there before can be taken back, so that no click loses work. */
function opened(before: Workspace, next: Workspace): Workspace {
  return { ...next, past: [...before.past, before.present].slice(-steps) };
}

function edited(workspace: Workspace, { draft, what, at }: Action & { type: "edit" }): Workspace {
  const { last, past, present } = workspace;
  const continues = last !== undefined && last.what === what && at - last.at < pause;
  return {
    ...workspace,
    past: continues ? past : [...past, present].slice(-steps),
    present: draft,
    future: [],
    last: { what, at },
  };
}

function undone(workspace: Workspace): Workspace {
  const { past, present, future } = workspace;
  const before = past.at(-1);
  if (before === undefined) return workspace;
  return {
    ...workspace,
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    last: undefined,
  };
}

function redone(workspace: Workspace): Workspace {
  const { past, present, future } = workspace;
  const [next, ...rest] = future;
  if (next === undefined) return workspace;
  return { ...workspace, past: [...past, present], present: next, future: rest, last: undefined };
}
