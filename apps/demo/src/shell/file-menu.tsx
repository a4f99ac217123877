import { useRef } from "react";
import { fileName } from "../workspace/file-name.js";
import type { Work } from "../workspace/use-workspace.js";
import { workspaceOf } from "../workspace/workspace.js";
import { useAnnounce } from "./announce.js";
import { Menu } from "./menu.js";
import { OpenFile } from "./open-file.js";
import { saveFile } from "./save-file.js";

/** Opens a model from a file, saves it into one, makes a link that carries it, and begins again. */
export function FileMenu({ work, isChanged }: { readonly work: Work; readonly isChanged: boolean }) {
  const announce = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const { input } = work.workspace.present;

  const open = async (chosen: File) => {
    const { readCode } = await import("../code/read-code.js");
    const read = readCode(await chosen.text());
    if ("mistakes" in read) {
      announce(
        `${chosen.name} cannot be read: ${read.mistakes[0]?.message ?? "it is empty"}. Your work is untouched.`,
      );
      return;
    }
    work.open(workspaceOf(read.input));
    announce(`Opened ${chosen.name}.`, work.undo);
  };
  const exportAs = async (format: "yaml" | "json") => {
    const { writeCode } = await import("../code/write-code.js");
    const { present } = work.workspace;
    const text = present.code?.format === format ? present.code.text : writeCode(input, format);
    saveFile(
      `${fileName(input)}.${format}`,
      text,
      format === "yaml" ? "application/yaml" : "application/json",
    );
    announce(`Downloaded the model as ${fileName(input)}.${format}.`);
  };
  const link = async () => {
    const { fragmentOf } = await import("../link/model-link.js");
    const { origin, pathname, search } = location;
    await navigator.clipboard.writeText(origin + pathname + search + fragmentOf(input));
    announce("Copied a link that carries the model. Whoever has it can read the model.");
  };
  const reset = async () => {
    await work.reset();
    announce("Began again with the sample.", work.undo);
  };
  return (
    <>
      <OpenFile ref={file} accept=".json,.yaml,.yml,application/json,application/yaml" onFile={open} />
      <Menu label="Model" align="end">
        {(close) => {
          const then = (act: () => unknown) => () => {
            close();
            act();
          };
          return (
            <>
              <button type="button" onClick={then(() => file.current?.click())}>
                Open a model <small>YAML or JSON</small>
              </button>
              <button type="button" onClick={then(() => exportAs("yaml"))}>
                Save as YAML
              </button>
              <button type="button" onClick={then(() => exportAs("json"))}>
                Save as JSON
              </button>
              <button type="button" onClick={then(link)}>
                Copy a link to it <small>the link itself carries it</small>
              </button>
              <button type="button" disabled={!isChanged} onClick={then(reset)}>
                Begin again <small>with the sample as it was</small>
              </button>
            </>
          );
        }}
      </Menu>
    </>
  );
}
