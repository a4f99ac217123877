import { documentsOf, plan } from "@policywright/generator";
import { type Coverage, coverage, type Day, type SaidInDocuments } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import type { Policy } from "@policywright/schema";
import { useEffect, useState } from "react";

/** Holds a model against the laws of its regions; nothing until those laws are loaded. */
export function useCoverage(policy: Policy | undefined): readonly Coverage[] | undefined {
  const [found, setFound] = useState<readonly Coverage[]>();
  useEffect(() => {
    if (policy === undefined) return;
    let left = false;
    loadLaws(policy).then((laws) => {
      if (!left) setFound(coverage(policy, { today: today(), laws, statements: saidIn(policy) }));
    });
    return () => {
      left = true;
    };
  }, [policy]);
  return found;
}

/** What all documents of a model say. */
function saidIn(policy: Policy): SaidInDocuments {
  return Object.fromEntries(documentsOf(policy).map((document) => [document, plan(policy, document)]));
}

function today(): Day {
  return new Date().toISOString().slice(0, 10) as Day; // ISO 8601 begins with the day.
}
