import type { Ref } from "react";

/** A field for a file that is nowhere seen: a button of the page clicks it. The same file can be opened twice. */
export function OpenFile({
  ref,
  accept,
  onFile,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly accept: string;
  onFile(file: File): void;
}) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file !== undefined) onFile(file);
        target.value = "";
      }}
    />
  );
}
