// Looks at every public package as npm would serve it: packs it, then asks publint and attw about the archive.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "policywright-packed-"));

try {
  for (const name of (await readdir(join(root, "packages"))).sort()) {
    const { archive, problems } = await look(join(root, "packages", name));
    console.log(problems === "" ? `ok      ${archive}` : `failed  ${archive}\n${problems}`);
    if (problems !== "") process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Packs the package in `path` and collects what its archive does wrong. */
async function look(path) {
  const { name, version, bin } = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  const archive = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  const file = join(folder, archive);
  await run("pnpm", ["pack", "--pack-destination", folder], { cwd: path });
  const said = await Promise.all([
    complaint("tar", ["-xOf", file, "package/LICENSE"]),
    complaint("publint", ["run", file, "--strict"]),
    complaint("attw", [file, "--profile", "esm-only", "--format", "ascii"]),
    sourceCondition(file),
    bin === undefined ? "" : commands(file, Object.values(bin)),
  ]);
  return { archive, problems: said.join("") };
}

/** What a command that fails has to say; nothing when it succeeds. */
async function complaint(command, args) {
  try {
    await run(command, args, { cwd: root });
    return "";
  } catch (error) {
    return `${command}: ${error.stdout || error.stderr || error.message}\n`;
  }
}

/** Users have no sources: the condition that leads to them, and the workspace protocol, must be gone. */
async function sourceCondition(file) {
  const { stdout } = await run("tar", ["-xOf", file, "package/package.json"]);
  const { exports, dependencies } = JSON.parse(stdout);
  const published = JSON.stringify({ exports, dependencies });
  const left = ["@policywright/source", "workspace:", "catalog:"].filter((text) => published.includes(text));
  return left.map((text) => `package.json: Unexpected \`${text}\` in what is published\n`).join("");
}

/** A command must start from the archive alone: it brings what it needs to say its version. */
async function commands(file, paths) {
  const unpacked = await mkdtemp(join(folder, "unpacked-"));
  await run("tar", ["-xf", file, "-C", unpacked]);
  const said = await Promise.all(
    paths.map((path) => complaint("node", [join(unpacked, "package", path), "--version"])),
  );
  return said.join("");
}
