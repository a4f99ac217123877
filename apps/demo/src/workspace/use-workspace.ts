import { useCallback, useEffect, useMemo, useReducer } from "react";
import { loadSample } from "../samples/load-sample.js";
import { firstSample, type SampleId } from "../samples/samples.js";
import type { Code, Draft } from "./draft.js";
import { forget, save } from "./saved.js";
import { type Workspace, workspaceAfter, workspaceOf } from "./workspace.js";

/** The work, and what can be done with it. */
export interface Work {
  readonly workspace: Workspace;
  /** Changes the model; edits of the same `what` that follow closely are one step back. */
  edit(draft: Draft, what: string): void;
  /** Changes the model as objects; the author's text is brought in step, and keeps its comments. */
  write(input: Readonly<Record<string, unknown>>, what: string): void;
  open(workspace: Workspace): void;
  openSample(id: SampleId): Promise<void>;
  /** Begins again with the sample, and forgets what the browser keeps. */
  reset(): Promise<void>;
  /** Shows changes against this model from now on. */
  compareWith(base: unknown): void;
  undo(): void;
  redo(): void;
}

/** How long after an edit the browser keeps it, in milliseconds. */
const rest = 400;

/** The work of the author, of which every change is kept in the browser. */
export function useWorkspace(first: Workspace): Work {
  const [workspace, dispatch] = useReducer(workspaceAfter, first);

  useEffect(() => {
    if (workspace === first) return;
    const timer = setTimeout(() => save(workspace), rest);
    return () => clearTimeout(timer);
  }, [workspace, first]);

  const openSample = useCallback(async (id: SampleId) => {
    dispatch({ type: "open", workspace: workspaceOf(await loadSample(id), id) });
  }, []);

  return useMemo(
    () => ({
      workspace,
      openSample,
      edit: (draft, what) => dispatch({ type: "edit", draft, what, at: performance.now() }),
      write: async (input, what) => {
        const at = performance.now();
        const declared = withoutUndefined(input);
        const { code } = workspace.present;
        const draft = { input: declared, ...(code && { code: await inStep(code, declared) }) };
        dispatch({ type: "edit", draft, what, at });
      },
      open: (opened) => dispatch({ type: "open", workspace: opened }),
      reset: async () => {
        await openSample(workspace.sample ?? firstSample);
        forget();
      },
      compareWith: (base) => dispatch({ type: "compare", base }),
      undo: () => dispatch({ type: "undo" }),
      redo: () => dispatch({ type: "redo" }),
    }),
    [workspace, openSample],
  );
}

/** A model without fields that are there but undefined: what is not declared is not there. */
function withoutUndefined(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

async function inStep(code: Code, input: unknown): Promise<Code> {
  const { patchCode } = await import("../code/patch-code.js");
  return patchCode(code, input);
}
