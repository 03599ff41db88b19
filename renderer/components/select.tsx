import type { ComponentProps } from "react";

/** A value and the words it is shown with. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The language of the words, where it is not that of the page. */
  readonly lang?: string;
}

interface SelectProps<T extends string> extends Readonly<
  Omit<ComponentProps<"select">, "value" | "defaultValue" | "onChange" | "children">
> {
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A choice of one among some, which knows what its values are. */
export function Select<T extends string>({ options, value, onChoose, ...props }: SelectProps<T>) {
  return (
    <select
      {...props}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang} dir="auto">
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The options of values that are all put into words in the same way. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  labelOf: (value: T) => string,
): readonly Option<T>[] => values.map((value) => ({ value, label: labelOf(value) }));
