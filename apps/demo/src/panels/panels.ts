import { type ComponentType, lazy } from "react";
import type { PanelProps } from "./panel.js";
import { Reasons } from "./reasons.js";

/** Panels beside the document, in their order: name → its tab and its body. A new one is a file and an entry here. All but the first are loaded when they are opened. */
export const panels = {
  reasons: { title: "Why", Body: Reasons, count: () => undefined },
  findings: {
    title: "Findings",
    Body: lazy(async () => ({ default: (await import("./findings.js")).Findings })),
    count: ({ judgement }) => judgement.answer?.findings.length ?? "…",
  },
  coverage: {
    title: "Laws",
    Body: lazy(async () => ({ default: (await import("./coverage.js")).Coverage })),
    count: () => undefined,
  },
  changes: {
    title: "Changes",
    Body: lazy(async () => ({ default: (await import("./changes.js")).Changes })),
    count: ({ changes }) => changes.length || undefined,
  },
} as const satisfies Record<
  string,
  {
    readonly title: string;
    readonly Body: ComponentType<PanelProps>;
    /** Number that the tab shows, in whose place dots stand until it is known; none where there is nothing to count. */
    count(props: PanelProps): number | "…" | undefined;
  }
>;

/** A panel beside the document. */
export type PanelId = keyof typeof panels;

/** All panels, in their order. */
export const panelIds = Object.keys(panels) as readonly PanelId[]; // The keys of a constant.
