import { useCombobox } from "downshift";
import { useState } from "react";

/** Something that can be picked. */
export interface Option {
  readonly value: string;
  readonly title: string;
  /** What it means. */
  readonly says?: string | undefined;
  /** Why it comes first: `declared`. */
  readonly note?: string | undefined;
}

/** How many options are shown at once; typing finds the others. */
const most = 60;

/** A field that finds what can be picked while one types. What is picked goes to `onPick`, and the field is empty again. */
export function Picker({
  label,
  placeholder,
  options,
  onPick,
  id,
  selected,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  onPick(value: string): void;
  /** Id of the input, where a label names it. */
  readonly id?: string;
  /** Title of what is picked now, for a field that holds one. */
  readonly selected?: string | undefined;
}) {
  const [typed, setTyped] = useState<string>();
  const found = (typed === undefined ? options : fitting(options, typed)).slice(0, most);
  const { isOpen, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Option>({
    items: found,
    selectedItem: null,
    inputValue: typed ?? selected ?? "",
    itemToString: (option) => option?.title ?? "",
    onIsOpenChange: ({ isOpen: opens }) => setTyped((before) => (opens ? (before ?? "") : undefined)),
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped(undefined);
      if (selectedItem !== null) onPick(selectedItem.value);
    },
    ...(id !== undefined && { inputId: id }),
  });
  return (
    <div className="picker-field">
      <input
        {...getInputProps({
          ...(id === undefined && { "aria-label": label }),
          // At once, and not after downshift has told: else letters that are typed fast change places.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        })}
        {...{ "aria-labelledby": undefined }}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
      <ul
        {...getMenuProps({ "aria-label": label })}
        {...{ "aria-labelledby": undefined }}
        className="picker-list"
        hidden={!isOpen}
      >
        {isOpen &&
          found.map((option, index) => (
            <li
              key={option.value}
              {...getItemProps({ item: option, index })}
              data-highlighted={index === highlightedIndex}
            >
              <span>
                {option.title} {option.note && <small>{option.note}</small>}
              </span>
              {option.says && <small>{option.says.replaceAll("`", "")}</small>}
            </li>
          ))}
        {isOpen && found.length === 0 && <li className="picker-none">Nothing fits.</li>}
      </ul>
    </div>
  );
}

/** Options that have all that is typed; those whose title begins so come first, then those whose title has it. */
function fitting(options: readonly Option[], typed: string): readonly Option[] {
  const begun = typed.trim().toLowerCase();
  const rank = ({ title }: Option) => {
    const place = title.toLowerCase().indexOf(begun);
    return place < 0 ? 2 : Math.min(place, 1);
  };
  const isExact = ({ title }: Option) => Number(title.toLowerCase() === begun);
  return options
    .filter((option) => matches(option, begun))
    .toSorted((one, other) => rank(one) - rank(other) || isExact(other) - isExact(one));
}

function matches({ value, title, says = "" }: Option, typed: string): boolean {
  const text = `${value} ${title} ${says}`.toLowerCase();
  return typed.split(/\s+/).every((word) => text.includes(word));
}
