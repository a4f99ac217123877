import { aligned } from "./aligned.js";
import { type Contest, contests } from "./contestants.js";
import { type Contestant, measure, median, ratio } from "./measure.js";
import { benchModelLinter } from "./model-linter.js";

const columns = ["", "to the floor", "to the peer", "µs", "kB"];

console.log(
  "A medium policy (6 categories of data, 6 recipients, 4 cookies), made from a checked model.\n" +
    "One run on one machine: the ratios are the result, the times are information only.\n" +
    "Floor: a template literal with escaped values. Peer: @openpolicy/core, whose content is shorter.",
);
for (const contest of contests) print(contest);
await benchModelLinter();

function print({ output, contestants }: Contest): void {
  const times = measure(contestants);
  const [floor, peer] = contestants.map(({ name }) => times.get(name) ?? []);
  const rows = contestants.map((contestant) => {
    const own = times.get(contestant.name) ?? [];
    const ratios = [ratio(own, floor ?? []), ratio(own, peer ?? [])].map((number) => number.toFixed(2));
    return [contestant.name, ...ratios, median(own).toFixed(0), size(contestant)];
  });
  console.log();
  for (const row of [[output, ...columns.slice(1)], ...rows]) console.log(aligned(row));
}

function size({ write }: Contestant): string {
  const written = write();
  return typeof written === "string" ? (Buffer.byteLength(written) / 1000).toFixed(1) : "";
}
