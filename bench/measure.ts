/** One way to write a document. */
export interface Contestant {
  readonly name: string;
  readonly write: () => unknown;
}

/** What one contestant took, in microseconds of the processor's, round by round. */
export type Times = readonly number[];

const rounds = 60;
const warmingMilliseconds = 300;
const roundMilliseconds = 8;

/**
 * Times contestants in turn, again and again, so that what slows the machine down slows all of them down alike.
 *
 * @returns
 *   Contestant → its time in each round.
 */
export function measure(contestants: readonly Contestant[]): Map<string, Times> {
  const runs = contestants.map((contestant) => ({ ...contestant, count: warmedUp(contestant.write) }));
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, write, count } of runs) times.get(name)?.push(time(write, count));
  }
  return times;
}

/** The middle of the ratios of each round. */
export function ratio(times: Times, others: Times): number {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Lets the engine compile it; tells how many times it fits in a round. */
function warmedUp(write: () => unknown): number {
  const end = performance.now() + warmingMilliseconds;
  while (performance.now() < end) time(write, 5);
  return Math.max(1, Math.round((roundMilliseconds * 1000) / time(write, 20)));
}

/** Microseconds of the processor's, which others at work on the machine do not lengthen. */
function time(write: () => unknown, count: number): number {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index++) read(write());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

/** Looking into a string makes the engine put it together, where it has only noted the parts. */
function read(written: unknown): void {
  if (typeof written === "string" && Number.isNaN(written.charCodeAt(0)))
    throw new Error("Unexpected empty text");
}
