import { useRef } from "react";
import { useAnnounce } from "../shell/announce.js";
import { OpenFile } from "../shell/open-file.js";
import type { CheckProps } from "./check-desk.js";
import { exampleText } from "./example-text.js";
import { HeldLaws } from "./held-laws.js";
import { TextView } from "./text-view.js";

/** Largest file that is read, in bytes: the longest policies are a tenth of it. */
const largest = 4_000_000;

/** The text, the laws that it is held to, and how another one is opened. */
export function TextPane(props: CheckProps) {
  const { check, told, change } = props;
  const announce = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const isEmpty = check.text.trim() === "";
  const answer = isEmpty ? undefined : told.answer;

  const open = async (chosen: File) => {
    if (chosen.size > largest) {
      announce(`${chosen.name} is too large, expected a text of at most 4 MB.`);
      return;
    }
    const text = (await chosen.text()).replace(/\r\n?/g, "\n");
    change({ text, topic: undefined });
    announce(`Opened ${chosen.name}.`, () => change({ text: check.text }));
  };
  return (
    <section className="pane text-pane" aria-labelledby="text-heading">
      <h2 id="text-heading" className="unseen">
        The text
      </h2>
      <div className="toolbar">
        <HeldLaws {...props} answer={answer} />
        <div className="toolbar-menus">
          <OpenFile ref={file} accept=".md,.markdown,.html,.htm,.txt,text/*" onFile={open} />
          <button type="button" className="button" onClick={() => file.current?.click()}>
            Open a file
          </button>
          {isEmpty ? (
            <button
              type="button"
              className="button strong"
              onClick={async () => change({ text: await exampleText(), topic: undefined })}
            >
              Try an example
            </button>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => {
                const { text } = check;
                change({ text: "", topic: undefined });
                announce("Cleared the text.", () => change({ text }));
              }}
            >
              Clear
            </button>
          )}
        </div>
      </div>
      <div className="sheet">
        <TextView {...props} answer={answer} onFile={open} />
      </div>
    </section>
  );
}
