import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";
import { runChild } from "../testing/child.js";
import { workplace } from "../testing/workplace.js";

/** Of the protocol's diagnostics, what the tests look at. */
interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly source?: string;
    readonly severity?: number;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }[];
}

const policy = "# Privacy Policy\n\nWe collect the the names of visitors.\n\nWrite to [email protected].\n";

/** An editor that has opened a folder. */
async function editorIn(folder: string) {
  const child = runChild("bin.ts", ["lsp", "--stdio", "--today", "2026-06-30"], folder, true);
  onTestFinished(() => void child.process.kill());
  const { stdin, stdout } = child.process;
  const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: object }>("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  await connection.sendNotification("initialized", {});
  return {
    capabilities,
    connection,
    ended: child.ended,
    /** Shows a document, and gives what the server says of it. */
    async open(name: string, text: string): Promise<Published> {
      const published = new Promise<Published>((heard) => {
        connection.onNotification("textDocument/publishDiagnostics", heard);
      });
      const uri = pathToFileURL(join(folder, name)).href;
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      });
      return published;
    },
  };
}

test("shows an editor what is found, mends it on request, and ends when it is told to", async () => {
  const place = workplace();
  const { capabilities, connection, ended, open } = await editorIn(place.folder);
  expect(capabilities).toHaveProperty("codeActionProvider");

  const { uri, diagnostics } = await open("privacy.md", policy);
  const range = { start: { line: 2, character: 11 }, end: { line: 2, character: 18 } };
  const doubled = diagnostics.find(({ code }) => code === "doubled-word");
  expect(doubled).toMatchObject({ source: "policywright", severity: 2, range });
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "contact-obfuscated", severity: 1 }));

  const textDocument = { uri };
  const context = { diagnostics: [doubled] };
  const [action] = await connection.sendRequest<{ edit: unknown }[]>("textDocument/codeAction", {
    textDocument,
    range,
    context,
  });
  expect(action?.edit).toEqual({ changes: { [uri]: [{ range, newText: "the" }] } });
  const formatting = { textDocument, options: { tabSize: 2, insertSpaces: true } };
  expect(await connection.sendRequest("textDocument/formatting", formatting)).toBeNull();
  expect((await open("notes.yaml", policy)).diagnostics).toEqual([]);

  place.write("policywright.config.json", '{ "lint": { "rules": { "doubled-word": "error" } } }');
  const weighed = await open("second.md", policy);
  expect(weighed.diagnostics).toContainEqual(expect.objectContaining({ code: "doubled-word", severity: 1 }));
  place.write("policywright.config.json", '{ "lint": { "rules": { "doubled-word": "loud" } } }');
  expect((await open("third.md", policy)).diagnostics).toMatchObject([
    { source: "policywright", severity: 1, message: expect.stringContaining("policywright.config.json:1:") },
  ]);

  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  expect(await ended).toMatchObject({ code: 0, err: "" });
});
