import { Icon } from "../shell/icon.js";

/** Moves something up or down in its list, or takes it out. */
export function RowActions({
  label,
  index,
  count,
  onMove,
  onRemove,
}: {
  readonly label: string;
  readonly index: number;
  readonly count: number;
  onMove(to: number): void;
  onRemove(): void;
}) {
  return (
    <span className="row-actions">
      {count > 1 && (
        <>
          <button
            type="button"
            className="bare-button"
            disabled={index === 0}
            aria-label={`Move ${label} up`}
            onClick={() => onMove(index - 1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="bare-button"
            disabled={index === count - 1}
            aria-label={`Move ${label} down`}
            onClick={() => onMove(index + 1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      <button type="button" className="bare-button" aria-label={`Remove ${label}`} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </span>
  );
}
