import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon } from "./icon.js";

/** A button that unfolds more below it; Escape, a click elsewhere, or leaving it by keyboard folds it again. */
export function Menu({
  label,
  children,
  align = "start",
}: {
  readonly label: ReactNode;
  readonly align?: "start" | "end";
  children(close: () => void): ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    // The frame of the document has its own events: a click there takes the focus of this window.
    const blur = () => setOpen(false);
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    window.addEventListener("blur", blur);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      window.removeEventListener("blur", blur);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the buttons within.
    <div
      className="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) close();
      }}
    >
      <button
        type="button"
        ref={button}
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <Icon name="chevron" />
      </button>
      <div id={id} className="menu-body" data-align={align} hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
