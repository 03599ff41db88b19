import type { ReactNode } from "react";
import { Checkbox } from "./checkbox";
import { Fieldset } from "./fieldset";

interface CheckboxGroupProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly labelOf: (each: T) => string;
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
  readonly className?: string | undefined;
  /** What follows the boxes. */
  readonly children?: ReactNode;
}

/** A choice of any among some; what is chosen stays in the order of all. */
export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const { legend, all, labelOf, value, onChange, className, children } = props;
  return (
    <Fieldset legend={legend} className={className}>
      {all.map((each) => (
        <Checkbox
          key={each}
          label={labelOf(each)}
          isChecked={value.includes(each)}
          onChange={(isChecked) =>
            onChange(all.filter((other) => (other === each ? isChecked : value.includes(other))))
          }
        />
      ))}
      {children}
    </Fieldset>
  );
}
