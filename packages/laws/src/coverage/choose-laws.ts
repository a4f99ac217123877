import { overlap, type Place, type Policy } from "@policywright/schema";
import type { LawEntry } from "../law.js";
import { type LawId, lawIndex } from "../law-index.gen.js";

/** A law that is taken to bind, and why. */
export interface ChosenLaw {
  readonly id: LawId;
  /** Reads after “because”: a clause without full stop. */
  readonly because: string;
  /** Path of the fact that it follows from: `audience.regions[0]`. */
  readonly fact: string;
}

/** A law that would bind, but is declared not to. */
export interface ExemptLaw {
  readonly id: LawId;
  /** Path at which the model says why: `audience.laws.exempt.ccpa`. */
  readonly fact: string;
}

/** A law of a region that leaves out the people of a model. */
export interface LeftOutLaw {
  readonly id: LawId;
  /** Reads after “because”: a clause without full stop. */
  readonly because: string;
  /** Path of the fact that it follows from: `audience.businessOnly`. */
  readonly fact: string;
}

/** Laws that a model is held to, and those that it declares not to bind. */
export interface LawChoice {
  readonly chosen: readonly ChosenLaw[];
  readonly exempt: readonly ExemptLaw[];
  readonly leftOut: readonly LeftOutLaw[];
  /** Ids in `audience.laws` that no law has, with the path at which they stand. */
  readonly unknown: readonly { readonly id: string; readonly fact: string }[];
}

/**
 * Chooses the laws of a model: those of the regions that it addresses, and those that it names itself.
 *
 * Whether a law holds for somebody depends on its thresholds as well, which are for counsel to say: a law that does not
 * bind is declared under `audience.laws.exempt`, with the reason. Laws on consumers that leave out people who act for a
 * business are not chosen for services that address businesses only.
 */
export function chooseLaws({ audience }: Pick<Policy, "audience">): LawChoice {
  const { apply = [], exempt = {} } = audience?.laws ?? {};
  const named = [
    ...apply.map((id, index) => ({ id, fact: `audience.laws.apply[${index}]` })),
    ...Object.keys(exempt).map((id) => ({ id, fact: `audience.laws.exempt.${id}` })),
  ];
  const ofRegions = ids.flatMap((id) => inRegion(id, audience?.regions ?? []));
  const leftOut = audience?.businessOnly
    ? ofRegions.flatMap(({ id }) => (apply.includes(id) || Object.hasOwn(exempt, id) ? [] : leavingOut(id)))
    : [];
  const byRegion = ofRegions.filter(({ id }) => !leftOut.some((law) => law.id === id));
  const byHand = named
    .slice(0, apply.length)
    .flatMap(({ id, fact }) => (isLaw(id) ? [{ id, because: "the model names it", fact }] : []));
  const all = [...byHand, ...byRegion.filter(({ id }) => !apply.includes(id))];
  return {
    chosen: all.filter(({ id }) => !Object.hasOwn(exempt, id)),
    exempt: named.slice(apply.length).flatMap(({ id, fact }) => (isLaw(id) ? [{ id, fact }] : [])),
    leftOut,
    unknown: named.filter(({ id }) => !isLaw(id)),
  };
}

const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.

function isLaw(id: string): id is LawId {
  return Object.hasOwn(lawIndex, id);
}

/** A law that leaves out people who act for a business. */
function leavingOut(id: LawId): LeftOutLaw[] {
  const { leavesOut }: LawEntry = lawIndex[id];
  if (leavesOut === undefined) return [];
  const because = `the services address businesses only, whose people it leaves out (${leavesOut.cite})`;
  return [{ id, because, fact: "audience.businessOnly" }];
}

/** A law that holds where one of the regions lies, or in part of it. */
function inRegion(id: LawId, regions: readonly Place[]): ChosenLaw[] {
  const { places }: LawEntry = lawIndex[id];
  const index = regions.findIndex((region) => places.some((place) => overlap(region, place)));
  const region = regions[index];
  if (region === undefined) return [];
  return [
    { id, because: `the services address people in \`${region}\``, fact: `audience.regions[${index}]` },
  ];
}
