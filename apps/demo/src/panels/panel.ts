import type { Policy } from "@policywright/schema";
import type { Shown } from "../documents/use-document.js";
import type { Told } from "../judging/use-answer.js";
import type { Change } from "../preview/changes.js";
import type { Viewing } from "../shell/view.js";
import type { Work } from "../workspace/use-workspace.js";

/** What a panel beside the document knows. */
export interface PanelProps {
  readonly work: Work;
  readonly viewing: Viewing;
  readonly shown: Shown;
  /** The checked model; left out while it has problems. */
  readonly policy: Policy | undefined;
  readonly changes: readonly Change[];
  /** What the laws and the linter say, as far as it is known. */
  readonly judgement: Told<"model">;
}
