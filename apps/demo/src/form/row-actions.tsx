import { Icon } from "../shell/icon.js";
import { moved } from "./field-props.js";

/** A list, one of its items, and how the list changes. */
export interface Row<Item> {
  readonly items: readonly Item[];
  readonly index: number;
  onChange(items: readonly Item[]): void;
}

/** Moves an item up or down in its list, or takes it out. */
export function RowActions<Item>({ label, items, index, onChange }: Row<Item> & { readonly label: string }) {
  const count = items.length;
  const move = (to: number) => onChange(moved(items, index, to));
  return (
    <span className="row-actions">
      {count > 1 && (
        <>
          <button
            type="button"
            className="bare-button"
            disabled={index === 0}
            aria-label={`Move ${label} up`}
            onClick={() => move(index - 1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="bare-button"
            disabled={index === count - 1}
            aria-label={`Move ${label} down`}
            onClick={() => move(index + 1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      <button
        type="button"
        className="bare-button"
        aria-label={`Remove ${label}`}
        onClick={() => onChange(items.toSpliced(index, 1))}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
}
