import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import picocolors from "picocolors";
import { onTestFinished } from "vitest";
import { main } from "../main.js";

/** What a command did. */
interface Outcome {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** A temporary folder in which commands are run. */
export interface Workplace {
  readonly folder: string;
  /** Writes a file, and the folders above it. */
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  /** Paths of all files below the folder, sorted. */
  files(): string[];
  /** Runs `policywright` with these words, in this process. */
  run(...args: string[]): Promise<Outcome>;
}

/** Options of a workplace. */
export interface WorkplaceOptions {
  /** Somebody answers questions. */
  readonly interactive?: boolean;
  /** What comes in on standard input. */
  readonly input?: string;
  /** Ends a command that would go on for ever. */
  readonly stopped?: () => Promise<void>;
  /** Hears what is printed on standard error while the command still runs. */
  readonly heard?: (text: string) => void;
}

/** Makes a temporary folder that is removed after the test. */
export function workplace({
  interactive = false,
  input = "",
  stopped = () => new Promise(() => {}),
  heard = () => {},
}: WorkplaceOptions = {}): Workplace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "policywright-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), "utf8"),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort(),
    async run(...args) {
      const out: string[] = [];
      const err: string[] = [];
      const code = await main(args, {
        folder,
        interactive,
        colour: picocolors.createColors(false),
        readInput: () => input,
        stopped,
        served: stopped,
        progress() {},
        say: (text) => out.push(`${text}\n`),
        note(text) {
          err.push(`${text}\n`);
          heard(text);
        },
      });
      return { code, out: out.join(""), err: err.join("") };
    },
  };
}

/** A model that makes a privacy policy. */
export const model = {
  controller: { name: "Example Ltd" },
  contacts: { questions: { email: "privacy@example.org" } },
  documents: { "privacy-policy": { updated: "2026-03-31" } },
} as const;

/** The same in TypeScript. */
export const modelTs = `import { definePolicy } from "policywright";\n\nexport default definePolicy(${JSON.stringify(model)});\n`;
