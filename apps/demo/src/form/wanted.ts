import { type Path, pathText } from "@policywright/schema";
import { useEffect, useState } from "react";
import { keysOf } from "../panels/value-text.js";
import { isWithin } from "../preview/marks.js";
import { useForm } from "./form-context.js";

/** The key below a path at which something is that is to be shown; nothing if it is elsewhere. */
export function wantedBelow(path: Path, wanted: { readonly path: string } | undefined): string | undefined {
  const base = pathText(path);
  if (wanted === undefined || wanted.path === base || !isWithin(wanted.path, base)) return undefined;
  return keysOf(wanted.path)[path.length];
}

/** Whether a part of the form is unfolded; it unfolds when something in it is to be shown. */
export function useUnfolded(path: Path, first: boolean): [boolean, (isOpen: boolean) => void] {
  const { wanted } = useForm();
  const isCalled = wanted !== undefined && isWithin(wanted.path, pathText(path));
  const [isOpen, setOpen] = useState(first || isCalled);
  useEffect(() => {
    // A new wish unfolds again what was folded since.
    if (wanted !== undefined && isCalled) setOpen(true);
  }, [wanted, isCalled]);
  return [isOpen, setOpen];
}
