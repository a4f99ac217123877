import picocolors from "picocolors";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { commands } from "./commands.js";
import { main } from "./main.js";
import type { Terminal } from "./terminal/terminal.js";
import { workplace } from "./testing/workplace.js";

describe("policywright", () => {
  test("says its version", async () => {
    expect(await workplace().run("--version")).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
  });

  test.each([["--help"], ["-h"]])("lists its commands with %s", async (flag) => {
    const { code, out } = await workplace().run(flag);
    expect(code).toBe(0);
    for (const { name, says } of commands) expect(out).toMatch(new RegExp(`^ {2}${name} .*${says}$`, "m"));
  });

  test("shows the help on standard error when nothing is asked", async () => {
    const { code, out, err } = await workplace().run();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Commands:");
  });

  test.each(commands)("explains $name with its options and examples", async ({ name, options, examples }) => {
    const { code, out } = await workplace().run(name, "--help");
    expect(code).toBe(0);
    for (const option of options) expect(out).toContain(`--${option.name}`);
    for (const example of examples) expect(out).toContain(`policywright ${example}`);
  });
});

describe("wrong use", () => {
  test.each([
    [
      "an unknown command",
      ["genrate"],
      "Unexpected command `genrate`, expected a known one\n  Did you mean `generate`?",
    ],
    [
      "an unknown option",
      ["generate", "--fromat", "md"],
      "Unexpected option `--fromat`, expected a known one\n  Did you mean `--format`?",
    ],
    ["an unknown letter", ["check", "-z"], "Unexpected option `-z`, expected a known one"],
    ["an option without command", ["--watch"], "Unexpected option `--watch`, expected a known one"],
    [
      "an option without value",
      ["generate", "--out"],
      "Unexpected `--out` without value, expected `<folder>`",
    ],
    ["a value too many", ["generate", "--json=yes"], "Unexpected value of `--json`, expected none"],
    ["a word too many", ["schema", "please"], "Unexpected `please`, expected `policywright schema`"],
    ["an option twice", ["schema", "--out", "a", "--out", "b"], "Unexpected second `--out`, expected one"],
    [
      "an unknown format",
      ["init", "--format", "xml"],
      "Unexpected `xml` for `--format`, expected `ts`, `json`, `yaml`",
    ],
    ["a misspelt format", ["init", "--format", "jsn"], "Did you mean `json`?"],
    [
      "no question",
      ["explain"],
      "Unexpected end, expected a document, a clause, a statement or a path of the model",
    ],
  ])("%s exits with 2 and says how to mend it", async (_, args, message) => {
    const place = workplace();
    const { code, out, err } = await place.run(...args);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ +at /m);
    expect({ code, out, files: place.files() }).toEqual({ code: 2, out: "", files: [] });
  });

  test("gives programs the problems as JSON", async () => {
    const { out } = await workplace().run("generate", "--json");
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ message: expect.stringContaining("Unexpected folder without a model") }],
    });
  });
});

test("an error of ours says so, and shows its stack only when asked", async () => {
  const notes: string[] = [];
  const terminal: Terminal = {
    folder: "/",
    interactive: false,
    colour: picocolors.createColors(false),
    readInput: () => "",
    stopped: async () => {},
    served: async () => {},
    progress() {},
    say() {
      throw new Error("out of luck");
    },
    note: (text) => notes.push(text),
  };
  expect(await main(["--help"], terminal)).toBe(2);
  expect(notes).toEqual([
    expect.stringMatching(/^policywright\n {2}Unexpected error of ours: out of luck\n {2}.*Please report it/),
  ]);
  await main(["--help", "--debug"], terminal);
  expect(notes.at(-1)).toMatch(/^Error: out of luck\n +at /);
});
