import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { runChild } from "../testing/child.js";
import { workplace } from "../testing/workplace.js";
import { writeFiles } from "./write-files.js";

const size = 400_000;
const paths = ["en/one.md", "en/two.md", "three.md"];

test("a run that is killed leaves old or new bytes, and the next one removes what else it left", {
  timeout: 120_000,
}, async () => {
  const place = workplace();
  let leftovers = 0;
  // Six runs at least, and on until one was killed while it wrote.
  for (let round = 0; round < 6 || (leftovers === 0 && round < 60); round++) {
    const child = runChild("testing/rewrite.ts", [place.folder, String(size)], place.folder);
    await child.started;
    await setTimeout(10 + 31 * (round % 6) + round);
    child.process.kill("SIGKILL");
    await child.ended;
    for (const path of paths) expect(place.read(path)).toMatch(new RegExp(`^(?:a{${size}}|b{${size}})$`));
    leftovers += place.files().length - paths.length;
  }
  writeFiles(paths.map((path) => ({ root: place.folder, path, text: "new" })));
  expect(place.files()).toEqual([...paths].sort());
  // If no run was ever killed while it wrote, this test shows nothing.
  expect(leftovers).toBeGreaterThan(0);
});

test("a run that is told to stop leaves whole files and nothing else", async () => {
  const place = workplace();
  for (const wait of [10, 45, 80]) {
    const child = runChild("testing/rewrite.ts", [place.folder, String(size)], place.folder);
    await child.started;
    await setTimeout(wait);
    child.process.kill("SIGTERM");
    expect((await child.ended).code).toBe(143);
    expect(place.files()).toEqual([...paths].sort());
    for (const path of paths) expect(place.read(path)).toHaveLength(size);
  }
});
