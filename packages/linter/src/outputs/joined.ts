import type { PlacedFinding } from "./linted-file.js";

/** A finding that several rules or requirements made alike. */
export interface JoinedFinding extends PlacedFinding {
  /** Rules, the first that of the finding. */
  readonly rules: readonly string[];
}

const weight = { error: 0, warning: 1, advice: 2 } as const;

/** Findings that ask for the same at the same place as one, with the heaviest severity and all requirements. */
export function joined(findings: readonly PlacedFinding[]): JoinedFinding[] {
  const groups = grouped(findings);
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((one, other) => weight[one.severity] - weight[other.severity]);
    if (first === undefined) return [];
    const requirements = group.flatMap((finding) => finding.requirements ?? []);
    return [
      {
        ...first,
        rules: [...new Set([first, ...group].map(({ rule }) => rule))],
        ...(requirements.length > 0 && { requirements }),
      },
    ];
  });
}

function grouped(findings: readonly PlacedFinding[]): Map<string, PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.message, finding.span]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}
