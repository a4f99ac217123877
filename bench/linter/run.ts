import { median, ratio } from "../measure.js";
import { contestants, type LintContestant } from "./contestants.js";
import { policies } from "./corpus.js";
import { growths } from "./growth.js";

const text = policies();
const rounds = Number(process.env.ROUNDS ?? 12);

console.log(
  `\nLinters on ${Math.round(text.length / 1000)} kB of generated policies, in Markdown.\n` +
    "One run on one machine: the ratios are the result, the times are information only.",
);
const times = await timesOf(contestants);
const [first] = contestants.map(({ name }) => times.get(name) ?? []);
console.log("".padEnd(34) + "to parsing".padStart(14) + "ms".padStart(14));
for (const { name } of contestants) {
  const own = times.get(name) ?? [];
  console.log(
    name.padEnd(34) +
      ratio(own, first ?? [])
        .toFixed(2)
        .padStart(14) +
      (median(own) / 1000).toFixed(1).padStart(14),
  );
}

console.log("\nAll rules on ten times the text: at most 12 times as long.");
for (const { name, ratio: growth } of growths(100_000)) {
  console.log(name.padEnd(34) + growth.toFixed(1).padStart(14) + (growth > 12 ? "  too long" : ""));
}

/** Times contestants in turn, so that what slows the machine down slows all of them down alike. */
async function timesOf(all: readonly LintContestant[]): Promise<Map<string, number[]>> {
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
