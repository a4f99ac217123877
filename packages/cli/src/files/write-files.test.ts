import { chmodSync, mkdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { complaintsOf } from "../complaint.js";
import { workplace } from "../testing/workplace.js";
import { type OutputFile, writeFiles } from "./write-files.js";

/** What `writeFiles` complains about. */
function complaint(files: readonly OutputFile[]): string {
  try {
    writeFiles(files);
    return "";
  } catch (error) {
    return complaintsOf(error)?.[0]?.message ?? String(error);
  }
}

describe("writeFiles", () => {
  test("writes files, makes their folders, and says what changed", () => {
    const place = workplace();
    const root = join(place.folder, "out");
    const files = [
      { root, path: "en/a.md", text: "a\n" },
      { root, path: "en/b.md", text: "b\n" },
    ];
    expect(writeFiles(files)).toEqual([join(root, "en/a.md"), join(root, "en/b.md")]);
    expect(place.files()).toEqual(["out/en/a.md", "out/en/b.md"]);
    expect(place.read("out/en/b.md")).toBe("b\n");
  });

  test("leaves files alone that are as they should be", () => {
    const place = workplace();
    place.write("a.md", "a");
    utimesSync(join(place.folder, "a.md"), 1, 1);
    expect(writeFiles([{ root: place.folder, path: "a.md", text: "a" }])).toEqual([]);
    expect(statSync(join(place.folder, "a.md")).mtimeMs).toBe(1000);
  });

  test("writes nothing when one file cannot be written", () => {
    const place = workplace();
    place.write("a.md", "old");
    place.write("en", "a file where a folder should be");
    const before = place.files();
    const root = place.folder;
    expect(
      complaint([
        { root, path: "a.md", text: "new" },
        { root, path: "en/b.md", text: "b" },
      ]),
    ).toBe("Unexpected file in the place of a folder, expected a folder");
    expect(place.files()).toEqual(before);
    expect(place.read("a.md")).toBe("old");
  });

  test.skipIf(process.getuid?.() === 0)(
    "finds a folder that it may not write to before any file changes",
    () => {
      const place = workplace();
      place.write("a.md", "old");
      mkdirSync(join(place.folder, "en"));
      chmodSync(join(place.folder, "en"), 0o500);
      const root = place.folder;
      const files = [
        { root, path: "a.md", text: "new" },
        { root, path: "en/b.md", text: "b" },
      ];
      expect(complaint(files)).toContain("Unexpected folder without permission to write");
      expect(place.read("a.md")).toBe("old");
    },
  );

  test("refuses a folder in the place of a file", () => {
    const place = workplace();
    mkdirSync(join(place.folder, "a.md"));
    expect(complaint([{ root: place.folder, path: "a.md", text: "" }])).toContain(
      "Unexpected folder in the place of a file",
    );
  });

  test("takes an output folder that is a link", () => {
    const place = workplace();
    mkdirSync(join(place.folder, "real"));
    symlinkSync(join(place.folder, "real"), join(place.folder, "link"));
    writeFiles([{ root: join(place.folder, "link"), path: "en/a.md", text: "a" }]);
    expect(place.read("real/en/a.md")).toBe("a");
  });

  test.each(["../outside", "../nowhere"])("refuses a link below it that leads to %s", (target) => {
    const place = workplace();
    place.write("outside/en/a.md", "old");
    const root = join(place.folder, "out");
    mkdirSync(join(root, "de"), { recursive: true });
    symlinkSync(`${target}/en`, join(root, "en"));
    symlinkSync(`../${target}/en/a.md`, join(root, "de/a.md"));
    const before = place.files();
    for (const path of ["en/a.md", "de/a.md"])
      expect(complaint([{ root, path, text: "new" }])).toMatch(/^Unexpected /);
    expect(place.files()).toEqual(before);
    expect(place.read("outside/en/a.md")).toBe("old");
  });

  test("removes what a killed run left, and nothing else", () => {
    const place = workplace();
    const kept = [".policywright", `.policywright-${process.pid}-abcdef.tmp`, "policywright-1-a.tmp"];
    for (const name of [...kept, ".policywright-4194305-abcdef.tmp"]) place.write(name, "half");
    writeFiles([{ root: place.folder, path: "a.md", text: "a" }]);
    expect(place.files()).toEqual([...kept, "a.md"].sort());
  });
});
