import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

/** Says something to everybody: in a corner of the page, and through screen readers. */
export type Announce = (words: string, undo?: () => void) => void;

const Announcer = createContext<Announce>(() => {});

/** How a part of the page says that something was done. */
export const useAnnounce = () => useContext(Announcer);

/** How long words stand, in milliseconds: long enough to reach the button beside them. */
const standing = 7000;

/** Shows what parts of the page announce. */
export function Announcements({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; undo?: (() => void) | undefined }>();
  const announce = useCallback<Announce>((words, undo) => setSaid({ words, undo }), []);
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), standing);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Announcer value={announce}>
      {children}
      <div className="announcement" role="status" data-shown={said !== undefined}>
        {said && <span>{said.words}</span>}
        {said?.undo && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              said.undo?.();
              setSaid(undefined);
            }}
          >
            Undo
          </button>
        )}
      </div>
    </Announcer>
  );
}
