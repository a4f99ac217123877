import { main } from "./main.js";
import { processTerminal } from "./terminal/process-terminal.js";

const waiting = new Set<() => void>();
let isExpected = false;

// Files are written without giving way to anything else, so that a signal finds none half-written.
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const) {
  process.on(signal, () => {
    isExpected = true;
    if (waiting.size === 0) process.exit(128 + number);
    for (const end of waiting) end();
    waiting.clear();
  });
}

// `policywright schema | head` closes the pipe early; that is no error.
process.stdout.on("error", () => {
  isExpected = true;
  process.exit();
});

// A model may end the process, or wait for something that never comes; neither may look like success.
process.on("exit", () => {
  if (isExpected) return;
  process.exitCode = 2;
  process.stderr.write("policywright\n  Unexpected end of the process, expected a model that loads\n");
});

const stopped = () => new Promise<void>((end) => waiting.add(end));
const served = () => {
  isExpected = true;
  return stopped();
};
const terminal = processTerminal({ stopped, served });
const code = await main(process.argv.slice(2), terminal);
isExpected = true;
process.exitCode = code;
// A model may leave timers or connections open; they must not keep the command alive once all is printed.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
