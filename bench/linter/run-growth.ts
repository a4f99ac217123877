import { asWritten, growths, hostile, type Shape } from "./growth.js";

console.log("\nAll rules on ten times the text: at most 12 times as long.");
printGrowths([...asWritten, ...hostile], 100_000);
printGrowths(asWritten, 1_000_000);

/** Prints how many times as long ten times the text takes. */
function printGrowths(shapes: readonly Shape[], length: number): void {
  console.log(`\n${length / 1000} kB to ${length / 100} kB`);
  for (const { name, ratio: growth } of growths(shapes, length))
    console.log(name.padEnd(34) + growth.toFixed(1).padStart(14) + (growth > 12 ? "  too long" : ""));
}
