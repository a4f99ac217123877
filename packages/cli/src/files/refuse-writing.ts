import { refuse } from "../complaint.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "Unexpected folder without permission to write, expected one that you may write to",
  EPERM: "Unexpected file or folder that must not be changed, expected one that you may write to",
  EROFS: "Unexpected read-only disk, expected one that can be written to",
  ENOSPC: "Unexpected full disk, expected room for the file",
  ENOTDIR: "Unexpected file in the place of a folder, expected a folder",
  EEXIST: "Unexpected file in the place of a folder, expected a folder",
  EISDIR: "Unexpected folder in the place of a file, expected a file",
};

/** Refuses to write, because the system does; no file was changed by then. */
export function refuseWriting(file: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = reasons[code] ?? `Unexpected failure to write (${code || String(error)}), expected none`;
  return refuse({ file, message, fix: "Mend this, or choose another folder with `--out`." });
}
