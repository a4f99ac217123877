import type { ReactNode } from "react";

/** Tabs of one part of the page; arrow keys move among them. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  panel,
  onSelect,
}: {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: ReactNode }[];
  readonly selected: Id;
  /** Id of the element that shows what is selected. */
  readonly panel: string;
  onSelect(id: Id): void;
}) {
  const move = (by: number) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.id);
    document.getElementById(`${panel}-${next.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          id={`${panel}-${id}`}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") move(1);
            if (event.key === "ArrowLeft") move(-1);
          }}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
