import { dirname, relative } from "node:path";
import { lintDocument } from "@policywright/linter";
import { addMessages } from "@policywright/linter/unified";
import type { VFile } from "vfile";
import type { Options } from "../command.js";
import { type Complaint, complaintsOf } from "../complaint.js";
import { heldTo, withLaws } from "../lint/held-to.js";
import { projectConfig } from "../lint/project-config.js";
import { formatByEnding } from "../reading/read-document.js";
import type { Terminal } from "../terminal/terminal.js";

/**
 * Lints the document that an editor shows, as `lint` does, and adds what is found to its messages.
 *
 * A file with another ending than those of documents has none. A configuration or model that cannot be read is a message
 * at the first line, so that it is seen where it is missed.
 */
export async function lintFile(file: VFile, options: Options, terminal: Terminal): Promise<void> {
  const format = formatByEnding(file.path);
  if (format === undefined) return;
  try {
    const config = (await projectConfig(dirname(file.path)))?.lint;
    const held = await heldTo(options, config, terminal);
    const { settings } = await withLaws(String(file), format, held);
    addMessages(file, lintDocument(String(file), settings), settings);
  } catch (error) {
    const complaints = complaintsOf(error);
    if (complaints === undefined) throw error;
    for (const complaint of complaints) addComplaint(file, complaint, terminal);
  }
}

function addComplaint(file: VFile, complaint: Complaint, { folder }: Terminal): void {
  const { line, column, path, message, fix } = complaint;
  const place = complaint.file && [relative(folder, complaint.file), line, column].filter(Boolean).join(":");
  const said = file.message([place, path, message].filter(Boolean).join(": "), {
    source: "policywright",
    place: { line: 1, column: 1 },
  });
  said.fatal = true;
  said.note = fix;
}
