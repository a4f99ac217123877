import type { Policy } from "@policywright/schema";
import { useEffect, useState } from "react";
import { ask } from "../making/ask.js";
import type { Edition } from "./edition.js";
import type { Form } from "./formats.js";

/** A document as it stands in its file; nothing until it is written for the first time, then the last one until there is a new one. */
export function useFile(policy: Policy, edition: Edition, form: Form): string | undefined {
  const [file, setFile] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    ask("file", { policy, edition, form }).then(
      (written) => isWanted && setFile(written),
      () => {}, // What fails here fails for the page of the document too, where it is said.
    );
    return () => {
      isWanted = false;
    };
  }, [policy, edition, form]);
  return file;
}
