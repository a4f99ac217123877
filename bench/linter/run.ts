import { median, ratio } from "../measure.js";
import { type LintContestant, ours, parsing, peers } from "./contestants.js";
import { policies } from "./corpus.js";

const text = policies();

console.log(
  `\nLinters on ${Math.round(text.length / 1000)} kB of generated policies, in Markdown.\n` +
    "One run on one machine: the ratios are the result, the times are information only.",
);
// Apart from the others, which take so long that the engine forgets meanwhile what it has compiled.
await compare([parsing, ...ours], 25);
await compare([parsing, ...peers], 6);

/** Prints how long contestants take, and how many times as long as the first. */
async function compare(all: readonly LintContestant[], rounds: number): Promise<void> {
  const times = await timesOf(all, rounds);
  const [first = []] = times.values();
  console.log(`\n${"".padEnd(34)}${"to parsing".padStart(14)}${"ms".padStart(14)}`);
  for (const [name, own] of times) {
    const cells = [ratio(own, first).toFixed(2), (median(own) / 1000).toFixed(1)];
    console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(""));
  }
}

/** Times contestants in turn, so that what slows the machine down slows all of them down alike. */
async function timesOf(all: readonly LintContestant[], rounds: number): Promise<Map<string, number[]>> {
  const found = new Map(all.map(({ name }) => [name, [] as number[]]));
  // The first three rounds let the engine compile them.
  for (let round = -3; round < rounds; round++) {
    for (const { name, run } of all) {
      const start = process.cpuUsage();
      await run(text);
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) found.get(name)?.push(user + system);
    }
  }
  return found;
}
