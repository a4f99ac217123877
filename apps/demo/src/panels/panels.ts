import type { ComponentType } from "react";
import { Changes } from "./changes.js";
import { Coverage } from "./coverage.js";
import { Findings } from "./findings.js";
import type { PanelProps } from "./panel.js";
import { Reasons } from "./reasons.js";

/** Panels beside the document, in their order: name → its tab and its body. A new one is a file and an entry here. */
export const panels = {
  reasons: { title: "Why", Body: Reasons, count: () => undefined },
  findings: { title: "Findings", Body: Findings, count: ({ judgement }) => judgement?.findings.length },
  coverage: { title: "Laws", Body: Coverage, count: () => undefined },
  changes: { title: "Changes", Body: Changes, count: ({ changes }) => changes.length },
} as const satisfies Record<
  string,
  {
    readonly title: string;
    readonly Body: ComponentType<PanelProps>;
    /** Number that the tab shows; none where there is nothing to count. */
    count(props: PanelProps): number | undefined;
  }
>;

/** A panel beside the document. */
export type PanelId = keyof typeof panels;

/** All panels, in their order. */
export const panelIds = Object.keys(panels) as readonly PanelId[]; // The keys of a constant.
