import { Icon, type IconName } from "./icon.js";

/** A button that shows a picture, and says what it does to those who rest on it or do not see it. */
export function IconButton({
  icon,
  label,
  disabled = false,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      className="button icon-button"
      disabled={disabled}
      onClick={onClick}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
