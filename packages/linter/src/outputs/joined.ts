import type { Lack } from "../finding.js";
import { lacking } from "../requirements/lacking.js";
import type { PlacedFinding } from "./linted-file.js";

/** A finding that several rules or requirements made alike. */
export interface JoinedFinding extends PlacedFinding {
  /** Rules, the first that of the finding. */
  readonly rules: readonly string[];
}

const weight = { error: 0, warning: 1, advice: 2 } as const;

/**
 * Findings that ask for the same at the same place as one, with the heaviest severity and all requirements.
 *
 * Where a requirement asks for several facts at once, and others for some of them alone, those are told with the others.
 */
export function joined(findings: readonly PlacedFinding[]): JoinedFinding[] {
  const groups = grouped(parted(findings));
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

/** Findings in parts: what another finding asks for alone is a part of its own. */
function parted(findings: readonly PlacedFinding[]): PlacedFinding[] {
  const alone = new Set(findings.flatMap(({ lacks = [] }) => (lacks.length === 1 ? lacks.map(keyOf) : [])));
  return findings.flatMap((finding) => {
    const { lacks = [] } = finding;
    const others = lacks.filter((lack) => !alone.has(keyOf(lack)));
    if (lacks.length < 2 || others.length === lacks.length) return [finding];
    const parts = lacks.filter((lack) => alone.has(keyOf(lack))).map((lack) => [lack]);
    return [...parts, others].flatMap((part) => partOf(finding, part));
  });
}

function partOf({ also: _, ...finding }: PlacedFinding, lacks: readonly Lack[]): PlacedFinding[] {
  const part = lacking(lacks);
  return part === undefined ? [] : [{ ...finding, ...part }];
}

function keyOf({ says, paths }: Lack): string {
  return JSON.stringify([says, paths]);
}

function grouped(findings: readonly PlacedFinding[]): Map<string, PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.message, finding.span]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}
