// Writes the same files over and over, with other bytes each time, until it is killed.
import { writeFiles } from "../files/write-files.js";

const [root = ".", size = "1"] = process.argv.slice(2);
const letters = ["a", "b"] as const;

process.on("SIGTERM", () => process.exit(143));

function write(turn: number): void {
  const text = (letters[turn % 2] ?? "a").repeat(Number(size));
  writeFiles(["en/one.md", "en/two.md", "three.md"].map((path) => ({ root, path, text })));
  if (turn === 0) process.stdout.write("started\n");
  setImmediate(write, turn + 1);
}

write(0);
